import DeckleCore
import Testing

@Suite struct ListTests {
    @Test(
        arguments: [
            (nil, 12, 0), (1, 0, 1), (1, 9, 1), (1, 10, 2), (0, 10, 1), (98, 2, 2), (98, 3, 3), (995, 6, 4), (-5, 3, 2),
            (.max, 2, 19),
        ] as [(Int?, Int, Int)]
    )
    func itsLargestNumberTellsHowMuchRoomNumbersNeed(start: Int?, items: Int, digits: Int) {
        let list = List(start: start, items: Array(repeating: ListItem(content: []), count: items))
        #expect(list.digits == digits)
    }
}
