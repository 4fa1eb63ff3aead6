extension DevalueSlotReader {
    mutating func references(allowsHole: Bool) throws(JSONError) -> [DevalueReference] {
        var references: [DevalueReference] = []
        while scanner.take(UInt8(ascii: ",")) { references.append(try reference(allowsHole: allowsHole)) }
        return references
    }

    mutating func reference(allowsHole: Bool = false) throws(JSONError) -> DevalueReference {
        try checked(try integer("a reference"), allowsHole: allowsHole)
    }

    func checked(_ number: Int, allowsHole: Bool) throws(JSONError) -> DevalueReference {
        guard number < starts.count else {
            throw bad(
                "payload.bad-reference",
                "reference \(number) points past the end of the payload (\(starts.count) values)",
                hint: "the file looks cut off; download it again"
            )
        }
        guard number > DevalueReference.sparse, allowsHole || number != DevalueReference.hole.number else {
            throw bad("payload.bad-reference", "reference \(number) stands for nothing here")
        }
        return DevalueReference(number)
    }

    mutating func integer(_ what: String) throws(JSONError) -> Int {
        let next = scanner.peek()
        guard next == UInt8(ascii: "-") || next.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) == true
        else {
            let hint = "this may be plain JSON; a payload is the flat form that Nuxt writes"
            throw bad("payload.bad-reference", "expected the number of a value", hint: hint)
        }
        let range = try scanner.number()
        if let number = JSONNumber.shortInteger(scanner.bytes[range]) { return Int(number) }
        guard let number = Int(String(decoding: scanner.bytes[range], as: UTF8.self)) else {
            let text = String(decoding: scanner.bytes[range].prefix(40), as: UTF8.self)
            throw bad("payload.bad-reference", "\(text) cannot be \(what)")
        }
        return number
    }

    func bad(_ code: String, _ message: String, hint: String? = nil) -> JSONError {
        let subject = "value \(slot)" + (key.map { ", key \"\($0)\"" } ?? "")
        return JSONError(code, message, at: scanner.offset, subject: subject, hint: hint)
    }
}
