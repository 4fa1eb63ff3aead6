import DeckleCore
import Testing

@testable import DeckleFormats

@Suite struct MediaListTests {
    private let files = [
        MediaEntry(entry: "0", name: "moon \"é\".png", size: 7, sha1: [1, 2]),
        MediaEntry(entry: "1", name: "sea.mp3", size: 1 << 40, sha1: []),
    ]

    @Test func aMessageIsReadAsItIsWritten() throws {
        #expect(try MediaList.files(message: MediaList.message(files)) == files)
        #expect(MediaList.message([MediaEntry(entry: "0", name: "a")]) == [0x0A, 5, 0x0A, 1, 0x61, 0x1A, 0])
    }

    @Test func anObjectHoldsTheNames() throws {
        let json = MediaList.json(files)
        #expect(json == #"{"0":"moon \"é\".png","1":"sea.mp3"}"#)
        let names = files.map { MediaEntry(entry: $0.entry, name: $0.name) }
        #expect(try MediaList.files(json: Array(json.utf8)) == names)
    }

    @Test(arguments: ["[]", #"{"0":1}"#, "{", ""]) func whatIsNoListIsDamage(json: String) {
        #expect(throws: Failure.damaged("its list of media files cannot be read")) {
            try MediaList.files(json: Array(json.utf8))
        }
    }

    @Test func aNumberInPlaceOfAMessageIsDamage() {
        #expect(throws: Failure.damaged("its list of media files cannot be read")) {
            try MediaList.files(message: [0x08, 1])
        }
    }
}
