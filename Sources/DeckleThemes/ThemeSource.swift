internal import DeckleCore
internal import DeckleText

/// A file of a theme as it is found: bytes on a disk, or literals in the sources of the binary, which compile fast, as
/// lists of numbers do not.
enum ThemeSource: Sendable {
    case bytes([UInt8])
    case text(String)
    /// A text and its nodes, parsed when the binary was built.
    case yaml(String, nodes: String)
    /// Bytes that are no UTF-8, each as the character of its number (ISO 8859-1).
    case latin1(String)

    /// What the file holds.
    var bytes: [UInt8] {
        switch self {
        case .bytes(let bytes): bytes
        case .text(let text), .yaml(let text, _): Array(text.utf8)
        case .latin1(let text): text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        }
    }

    /// The file as a text.
    ///
    /// - Parameter path: the path for diagnostics.
    /// - Throws: ``Failure`` with `theme.encoding`
    func text(path: @autoclosure () -> String) throws(Failure) -> String {
        switch self {
        case .text(let text), .yaml(let text, _): return text
        case .bytes, .latin1:
            if let text = String(validating: bytes, as: UTF8.self) { return text }
            throw Failure(.error(.themeEncoding, "this file is not UTF-8", at: Place(file: path())))
        }
    }

    /// The file as YAML.
    ///
    /// - Parameter path: the path for diagnostics.
    /// - Throws: ``Failure`` with `theme.encoding`, or what YAML says.
    func document(path: String) throws -> YAMLDocument {
        switch self {
        case .yaml(let text, let nodes): try YAMLDocument(text, file: path, nodes: nodes)
        case .bytes, .text, .latin1: try YAMLDocument(try text(path: path), file: path)
        }
    }
}
