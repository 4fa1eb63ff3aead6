/// Words of the source as parts of class names.
enum ClassName {
    /// The word with every run of white space replaced by `-`, which is all that a class name cannot hold.
    static func make(_ word: String) -> String {
        word.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map(String.init).joined(separator: "-")
    }
}
