import Testing

@testable import DeckleFormats

@Suite struct MediaCacheTests {
    @Test func whatIsHeldIsNotReadAgain() {
        var cache = MediaCache(limit: 10)
        var reads: [Int] = []
        func bytes(_ file: Int, _ count: Int) -> Int {
            cache.bytes(file) {
                reads.append(file)
                return [UInt8](repeating: 0, count: count)
            }.count
        }
        #expect([bytes(0, 4), bytes(1, 4), bytes(0, 4)] == [4, 4, 4])
        #expect(reads == [0, 1] && cache.size == 8)
        // The second file was not used for the longest time.
        #expect(bytes(2, 4) == 4 && cache.size == 8)
        #expect([bytes(0, 4), bytes(1, 4)] == [4, 4])
        #expect(reads == [0, 1, 2, 1])
    }

    @Test func whatIsTooLargeIsReadEveryTime() {
        var cache = MediaCache(limit: 3)
        var count = 0
        for _ in 0..<2 {
            _ = cache.bytes(0) {
                count += 1
                return [1, 2, 3, 4]
            }
        }
        #expect(count == 2 && cache.size == 0)
    }

    @Test func addressesCountToo() {
        var cache = MediaCache(limit: 100)
        #expect(cache.dataAddress(0, type: "image/png") { [1, 2, 3] } == "data:image/png;base64,AQID")
        #expect(cache.size == 3 + 26)
        #expect(cache.dataAddress(0, type: "image/png") { [] } == "data:image/png;base64,AQID")
        var small = MediaCache(limit: 20)
        #expect(small.dataAddress(0, type: "image/png") { [1, 2, 3] } == "data:image/png;base64,AQID")
        #expect(small.size == 0)
    }
}
