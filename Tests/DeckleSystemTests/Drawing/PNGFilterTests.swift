import Testing

@testable import DeckleSystem

@Suite struct PNGFilterTests {
    private let row: [UInt8] = [10, 200, 30, 40], above: [UInt8] = [7, 100, 35, 250]

    @Test(
        arguments: [
            (PNGFilter.none, [0, 10, 200, 30, 40]), (.sub, [1, 10, 190, 86, 10]), (.up, [2, 3, 100, 251, 46]),
            (.average, [3, 7, 145, 169, 156]), (.paeth, [4, 3, 100, 186, 46]),
        ] as [(PNGFilter, [UInt8])]
    )
    func bytesAreToldByThoseAround(filter: PNGFilter, expected: [UInt8]) {
        #expect(filter.filtered(row[...], above: above[...], step: 1) == expected)
    }

    @Test func theFilterThatLeavesTheLeastIsTaken() {
        #expect(PNGFilter.best([5, 6, 7, 8][...], above: [0, 0, 0, 0][...], step: 1) == [1, 5, 1, 1, 1])
        #expect(PNGFilter.best([9, 1, 9, 1][...], above: [9, 1, 9, 1][...], step: 1) == [2, 0, 0, 0, 0])
    }
}
