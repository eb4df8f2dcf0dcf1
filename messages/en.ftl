# Messages in English. A finding says what is wrong; its .help says what to write instead.
