# A made-up ledger of two million rows, about 100 MB, in no order: awk -v rows=2000000 -f benches/ledger.awk
# 20 channels, 25 reasons, 40 segments and 100 months; each row another key.
BEGIN {
    if (!rows) rows = 2000000
    print "channel,reason,segment,month,volume,cost,nki"
    # A step without a common factor with the number of keys goes through all of them, in no order.
    keys = 20 * 25 * 40 * 100
    for (row = 0; row < rows; row++) {
        key = (row * 1299709) % keys
        channel = key % 20; reason = int(key / 20) % 25; segment = int(key / 500) % 40; month = int(key / 20000)
        volume = 10 + (key * 7919) % 90000
        printf "channel %02d,reason %02d,segment %02d,%d-%02d,%d,%d,%d.%d\n", channel, reason, segment, 2015 + int(month / 12), \
            month % 12 + 1, volume, volume * 30 + key % 977, 40 + key % 55, key % 10
    }
}
