import DeckleCore
import DeckleSystem
import DeckleTestSupport
import Testing

@Suite struct FilePiecesTests {
    private let missing = "/no such folder/file"

    @Test func aFileThatCannotBeOpenedIsNamed() {
        #expect(throws: Failure(.error("file.unreadable", "\(missing) cannot be read: No such file or directory"))) {
            try FilePieces.forEach(of: missing) { _ in }
        }
    }

    @Test func aFileThatCannotBeMadeIsNamed() {
        #expect(throws: Failure(.error("file.unwritable", "\(missing) cannot be written: No such file or directory"))) {
            try FilePieces.save(to: missing) { _ in }
        }
    }
}
