internal import DeckleCore

extension Source {
    /// The text of a file that people write: UTF-8, or UTF-16 with the mark that says so.
    ///
    /// - Throws: ``Failure`` with `input.not-text`
    func text() throws(Failure) -> String {
        let text = bytes.withBytes { bytes in
            if bytes.starts(with: [0xFF, 0xFE]) { return Self.utf16(bytes.dropFirst(2), lowFirst: true) }
            if bytes.starts(with: [0xFE, 0xFF]) { return Self.utf16(bytes.dropFirst(2), lowFirst: false) }
            return String(
                validating: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...],
                as: UTF8.self
            )
        }
        guard let text else { throw noText() }
        return text
    }

    private static func utf16(_ bytes: Slice<UnsafeRawBufferPointer>, lowFirst: Bool) -> String? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).lazy.map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return lowFirst ? second << 8 | first : first << 8 | second
        }
        return String(validating: units, as: UTF16.self)
    }

    private func noText() -> Failure {
        let place = bytes.withBytes { bytes in
            let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            let bad = lines.first { String(validating: $0, as: UTF8.self) == nil }?.startIndex ?? 0
            return Place(file: name, text: bytes, range: bad..<bad)
        }
        return Failure(
            .error(
                .inputNotText,
                "the file is neither UTF-8 nor UTF-16",
                at: place,
                hint: "save it as UTF-8"
            )
        )
    }
}
