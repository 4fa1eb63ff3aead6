internal import DeckleCore

extension DevalueSlotReader {
    mutating func references(
        after first: [DevalueReference] = [],
        allowsHole: Bool
    ) throws(Failure) -> [DevalueReference] {
        var references = first
        while scanner.take(UInt8(ascii: ",")) { references.append(try reference(allowsHole: allowsHole)) }
        return references
    }

    mutating func reference(allowsHole: Bool = false) throws(Failure) -> DevalueReference {
        _ = scanner.peek()
        let start = scanner.offset
        let number = try integer("a reference")
        return try checked(number, at: start, allowsHole: allowsHole)
    }

    func checked(_ number: Int, at offset: Int, allowsHole: Bool) throws(Failure) -> DevalueReference {
        guard number < starts.count else {
            throw badReference(
                "reference \(number) points past the end of the payload (\(starts.count) values)",
                at: offset,
                hint: "the file looks cut off; download it again"
            )
        }
        guard number > DevalueReference.sparse, allowsHole || number != DevalueReference.hole.number else {
            throw badReference("reference \(number) stands for nothing here", at: offset)
        }
        return DevalueReference(number)
    }

    mutating func integer(_ what: String) throws(Failure) -> Int {
        let next = scanner.peek()
        guard next == UInt8(ascii: "-") || next.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) == true
        else {
            let hint = "this may be plain JSON; a payload is the flat form that Nuxt writes"
            throw badReference("expected the number of a value", hint: hint)
        }
        if let number = scanner.shortInteger() { return number }
        let range = try scanner.number()
        guard let number = unsafe Int(String(decoding: scanner.bytes[range], as: UTF8.self)) else {
            let text = unsafe String(decoding: scanner.bytes[range].prefix(40), as: UTF8.self)
            throw badReference("\(text) cannot be \(what)")
        }
        return number
    }

    /// - Parameter offset: where it stands; nil for what comes next.
    func badReference(_ message: String, at offset: Int? = nil, hint: String? = nil) -> Failure {
        Failure(.error(.payloadBadReference, message, at: place(offset), hint: hint))
    }

    func badValue(_ message: String) -> Failure {
        Failure(.error(.payloadBadValue, message, at: place()))
    }

    /// An offset, or what comes next, with the slot and the key that are being read.
    func place(_ offset: Int? = nil) -> Place {
        let key = key.map { unsafe ", key \"\(JSONText.decode($0, in: scanner.bytes))\"" } ?? ""
        return Place(offset: offset ?? scanner.offset, subject: "value \(slot)\(key)")
    }
}
