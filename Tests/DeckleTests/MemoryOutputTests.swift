import Deckle
import Testing

@Suite struct MemoryOutputTests {
    @Test func keepsWhatIsWrittenAndRewritten() throws {
        let output = MemoryOutput()
        try output.write("Hello")
        try output.write([0x21])
        Array("J".utf8).withUnsafeBytes { output.rewrite($0, at: 0) }
        #expect(output.text == "Jello!" && output.size == 6)
    }

    @Test func holdsFilesBesideIt() throws {
        let output = MemoryOutput()
        try output.file(named: "a.txt").write("a")
        #expect(output.files["a.txt"]?.text == "a" && output.bytes.isEmpty)
        #expect(throws: Failure.self) { try output.file(named: "A.txt") }
        #expect(throws: Failure.self) { try output.file(named: "../a.txt") }
    }
}
