internal import DeckleCore

/// Tells Markdown of which nothing can be seen: a comment, a definition of a link, an empty list.
package enum SilentText {
    /// How much of a text ``mayBeSilent(_:)`` needs, in bytes.
    package static let openingSize = 64

    /// Whether nothing is left to see of a text once it is read.
    package static func isSilent(_ markdown: String) -> Bool {
        var log: [Diagnostic] = []
        return MarkdownReader().passage(markdown, place: Place(file: ""), log: &log).blocks.isSilent
    }

    /// Whether a text may come to nothing; nearly all texts are told by their first letter, and need not be read.
    ///
    /// - Parameter opening: the first bytes of the text, as they stand between the quotes of JSON.
    package static func mayBeSilent(_ opening: String) -> Bool {
        var isInfo = false, isEscape = false, fence = 0
        for scalar in opening.unicodeScalars {
            if isEscape {
                guard "nrt".unicodeScalars.contains(scalar) else { return scalar == "u" || scalar == "\\" }
                (isEscape, isInfo, fence) = (false, false, 0)
                continue
            }
            if "<[!&:{".unicodeScalars.contains(scalar) {
                return true
            }
            if isVisible(scalar), !isInfo { return false }
            isEscape = scalar == "\\"
            fence = scalar == "`" || scalar == "~" ? fence + 1 : 0
            // What follows a fence in its line names a language and is not shown.
            isInfo = isInfo || fence == 3
        }
        return true
    }

    /// Whether a character is shown whatever stands around it; signs and digits may be marks of Markdown.
    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.properties.isAlphabetic }
        return !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
    }
}
