internal import DeckleCore
internal import DeckleText

/// What links call a heading: its words in small letters, with hyphens for spaces and without other signs.
///
/// As GitHub makes it; a heading with the name of one before has `-1` and so on behind it.
enum HeadingName {
    /// - Parameter title: a heading as the source writes it, without the `#` before it.
    static func of(_ title: ArraySlice<UInt8>) -> String {
        var words = ExplicitID.parted(title.withoutEnd).title
        while words.last == UInt8(ascii: "#") { words.removeLast() }
        var name = String.UnicodeScalarView()
        for scalar in ReadmeTitle.plain(String(decoding: words.withoutEnd, as: UTF8.self)).lowercased().unicodeScalars {
            if scalar == " " {
                name.append("-")
            } else if Slug.isWord(scalar) || scalar == "-" || scalar == "_" {
                name.append(scalar)
            }
        }
        return plain(String(name))
    }

    /// The name that the fragment of a link gives.
    static func of(fragment: String) -> String { plain((Percent.decode(fragment) ?? fragment).lowercased()) }

    /// Without the sign that makes a picture of the one before it, which some authors copy and others do not.
    private static func plain(_ name: String) -> String {
        name.unicodeScalars.contains("\u{FE0F}") ? String(name.unicodeScalars.filter { $0 != "\u{FE0F}" }) : name
    }
}
