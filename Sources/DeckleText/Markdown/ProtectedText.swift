/// A text in which formulas are hidden from the Markdown parser.
struct ProtectedText {
    /// A piece of what the parser gave back.
    enum Piece: Equatable {
        case text([UInt8])
        case maths(String)
    }

    /// What the parser gets.
    private(set) var bytes: [UInt8]
    var isPlain: Bool { true }

    init(_ source: [UInt8]) {
        bytes = source
    }

    func restored(_ text: String) -> String { text }

    func pieces(of text: UnsafeBufferPointer<UInt8>) -> [Piece] { [.text(Array(text))] }
}
