internal import DeckleCore

/// The rules of what a book says of itself (EPUB 3.3, section 5.5).
enum MetadataRules {
    static let all: [BookRule<BookPackage>] = [
        .note(.bookIdentifier) { package in
            let identifier = package.identifier ?? ""
            return Breach.when(
                !isNameBased(identifier),
                "the identifier is no UUID made of a name, which editions would share: \(identifier)"
            )
        },
        .note(.bookIdentifier) { package in
            let identifier = package.identifier ?? ""
            let isWritten = identifier == identifier.lowercased()
            return Breach.when(
                isNameBased(identifier) && !isWritten,
                "the identifier has capitals, which parts it from itself in small letters: \(identifier)"
            )
        },
        .warning(.bookTitles) { package in
            let count = package.values("dc:title").count
            return Breach.when(count != 1, "the book has \(count) titles")
        },
        .error(.bookModified) { package in
            let values = package.values("dcterms:modified")
            let isOne = values.count == 1 && values.allSatisfy(isDateTime)
            return Breach.when(!isOne, "dcterms:modified is not one moment: \(values.joined(separator: ", "))")
        },
        .error(.bookDates) { package in
            let count = package.values("dc:date").count
            return Breach.when(count > 1, "the book has \(count) dates")
        },
        .error(.bookLanguage) { package in
            let languages = package.values("dc:language")
            return Breach.when(languages.isEmpty, "the book has no language")
                + languages.filter { !BookLanguage.isWellFormed($0) }.map { Breach("\"\($0)\" is no language tag") }
        },
        .warning(.bookUnknownLanguage) { package in
            package.values("dc:language").filter { BookLanguage.isWellFormed($0) && !BookLanguage.isKnown($0) }.map {
                Breach("\"\($0)\" names no language")
            }
        },
        .warning(.bookPlaceholder) { package in
            package.metadata.filter { $0.name.hasPrefix("dc:") && isPlaceholder($0.value) }.map {
                Breach("\($0.name) says nothing: \"\($0.value)\"", line: $0.line)
            }
        },
        .note(.bookUnrefined) { package in
            let wanted = [("dc:creator", "role"), ("belongs-to-collection", "collection-type")]
            return wanted.flatMap { name, property in
                let refined = Set(package.metadata.filter { $0.name == property }.compactMap(\.refines))
                return package.metadata.filter { $0.name == name && !refined.contains($0.id ?? "") }.map {
                    Breach("\"\($0.value)\" has no \(property)", line: $0.line)
                }
            }
        },
    ]

    /// A UUID of version 5 (RFC 9562, section 5.5).
    private static func isNameBased(_ identifier: String) -> Bool {
        let parts = identifier.lowercased().split(separator: ":")
        guard parts.count == 3, parts[0] == "urn", parts[1] == "uuid" else { return false }
        let groups = parts[2].split(separator: "-")
        let isUUID = groups.map(\.count) == [8, 4, 4, 4, 12] && groups.joined().allSatisfy(\.isHexDigit)
        return isUUID && groups[2].hasPrefix("5")
    }

    /// A moment in UTC without fractions (EPUB 3.3, section 5.5.5).
    private static func isDateTime(_ text: String) -> Bool {
        String(text.map { $0.isASCII && $0.isNumber ? "0" : $0 }) == "0000-00-00T00:00:00Z"
    }

    private static func isPlaceholder(_ value: String) -> Bool {
        ["", "unknown", "untitled", "none", "n/a", "null", "undefined", "todo"].contains(value.lowercased())
    }
}
