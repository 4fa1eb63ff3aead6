internal import DeckleCore
internal import DeckleSystem
internal import DeckleText

/// The rules of the archive (EPUB 3.3, sections 4.2 and 4.3).
enum ContainerRules {
    static let all: [BookRule<BookContainer>] = [
        .error(.bookMark) { container in
            let isMarked =
                BookContainer.hasMark(container.bytes)
                && container.first?.size
                    == EPUBContainer.mediaType.count
            return Breach.when(!isMarked, "the first bytes do not say that this is a book")
        },
        .warning(.bookDescriptor) { container in
            Breach.when((container.first?.flags ?? 0) & 8 != 0, "the size of mimetype stands behind it, not before")
        },
        .warning(.bookArchiveComment) { container in
            let length = container.archive.commentLength
            return Breach.when(length > 0, "the archive has a comment of \(length) bytes")
        },
        .warning(.bookLargeForm) { container in
            Breach.when(container.archive.hasZIP64Records, "the archive ends with records of ZIP64")
        },
        .entries(.warning, .bookLargeForm) { entry in
            entry.version < zip64 ? nil : "\(entry.name) asks for ZIP64"
        },
        .error(.bookSpanned) { container in
            Breach.when(container.archive.isSpanned, "the archive goes on in another file")
        },
        .entries(.error, .bookPacking) { entry in
            [0, 8].contains(entry.method) ? nil : "\(entry.name) is packed by the method \(entry.method)"
        },
        .entries(.error, .bookEncryptedEntry) { entry in
            entry.flags & 1 == 0 ? nil : "\(entry.name) is encrypted"
        },
        .entries(.warning, .bookFolderEntry) { entry in
            entry.name.hasSuffix("/") ? "the folder \(entry.name) is an entry of its own" : nil
        },
        .entries(.error, .bookFileName, fileNameFault),
        .entries(.note, .bookPlainName) { entry in
            let isPlain = entry.name.utf8.allSatisfy { $0.isLetter || $0.isDigit || "-._/".utf8.contains($0) }
            return isPlain ? nil : "not every reader opens a file with such a name: \(entry.name)"
        },
        .entries(.warning, .bookNameEncoding) { entry in
            let isPlain = entry.name.utf8.allSatisfy { $0 < 0x80 }
            return isPlain || entry.flags & 0x800 != 0 ? nil : "the name \(entry.name) is not marked as UTF-8"
        },
        .entries(.note, .bookPackedPicture) { entry in
            let isPicture = ["png", "jpg", "jpeg"].contains(FilePath.fileExtension(of: entry.name).lowercased())
            return isPicture && entry.method == 8 ? "\(entry.name) is deflated a second time" : nil
        },
        .error(.bookCollidingName) { container in
            var seen: Set<String> = []
            // Strings are equal where Unicode calls them equivalent, whatever form they are in.
            let doubled = container.files.sorted().filter { !seen.insert($0.lowercased()).inserted }
            return doubled.map { Breach("another file is called \($0) but for capitals and accents' forms") }
        },
        .warning(.bookEncryption) { container in
            let path = BookContainer.encryptionPath
            return Breach.when(container.files.contains(path), "\(path) lists files that not every reader can open")
        },
    ]

    /// In bytes.
    private static let longestName = 255
    /// The version that knows archives of more than 4 GiB (APPNOTE section 4.4.3.2).
    private static let zip64: UInt16 = 45

    /// What no system can be relied on to take (EPUB 3.3, section 4.2.3).
    private static func fileNameFault(_ entry: ZipReader.Entry) -> String? {
        let parts = entry.name.split(separator: "/", omittingEmptySubsequences: false)
        if let scalar = entry.name.unicodeScalars.first(where: isForbidden) {
            return "a name has U+\(String(scalar.value, radix: 16, uppercase: true)): \(entry.name)"
        }
        if parts.dropLast().contains("") { return "a name leads out of the archive: \(entry.name)" }
        if parts.contains(where: { $0.hasSuffix(".") }) { return "a name ends with a dot: \(entry.name)" }
        return parts.contains { $0.utf8.count > longestName } ? "a name is longer than 255 bytes: \(entry.name)" : nil
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .privateUse, .unassigned: true
        default: "\"*:<>?\\|\u{FFFD}".unicodeScalars.contains(scalar)
        }
    }
}

extension BookRule<BookContainer> {
    /// A rule of single entries.
    ///
    /// - Parameter fault: what is wrong with an entry.
    fileprivate static func entries(
        _ severity: Diagnostic.Severity,
        _ code: Diagnostic.Code,
        _ fault: @escaping @Sendable (ZipReader.Entry) -> String?
    ) -> Self {
        BookRule(severity: severity, code: code) { container in
            container.archive.entries.compactMap(fault).map { Breach($0) }
        }
    }
}
