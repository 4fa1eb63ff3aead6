internal import DeckleCore

extension PlainValueReader {
    /// A value that is no JSON value but a word of a program.
    mutating func word() throws(Failure) -> DevalueReference {
        if scanner.take(UInt8(ascii: "!")) { return try composer.bool(try scanner.number(of: [0, 1]) == 0) }
        let start = scanner
        switch scanner.name() {
        case "true", "false": return try composer.value(at: start.offset)
        case "null", "undefined": return .undefined
        case "void":
            _ = try scanner.number(of: [0])
            return .undefined
        case let name?:
            if let argument = arguments[name] { return argument }
            scanner = start
            throw scanner.unexpected(insteadOf: "a value")
        case nil:
            // The scanner knows best what is wrong with what is no word.
            _ = try scanner.literal()
            throw scanner.unexpected(insteadOf: "a value")
        }
    }

    /// Steps over what a program says before its data; true where something else follows them.
    mutating func enter() throws(Failure) -> Bool {
        let isScript = try skipOpening()
        guard isScript || scanner.peek() == UInt8(ascii: "(") else { return false }
        try enterFunction()
        return true
    }

    /// Steps over `window.NAME =`, `__NUXT_JSONP__("/path",` and `export default`.
    private mutating func skipOpening() throws(Failure) -> Bool {
        let start = scanner
        switch scanner.name() {
        case "window":
            try scanner.expect(UInt8(ascii: "."))
            _ = scanner.name()
            try scanner.expect(UInt8(ascii: "="))
        case "export": _ = scanner.name()
        case "__NUXT_JSONP__":
            try scanner.expect(UInt8(ascii: "("))
            _ = try scanner.string()
            try scanner.expect(UInt8(ascii: ","))
        default:
            scanner = start
            return false
        }
        return true
    }

    /// Takes in the arguments of `(function(a,b){return {…}}(1,2))` and stands before the value that it gives back.
    private mutating func enterFunction() throws(Failure) {
        guard scanner.take(UInt8(ascii: "(")) else { return }
        guard scanner.name() == "function", scanner.take(UInt8(ascii: "(")) else {
            throw scanner.unexpected(insteadOf: "a function")
        }
        var parameters: [String] = []
        try forEach(until: UInt8(ascii: ")")) { (reader) throws(Failure) in
            guard let name = reader.scanner.name() else { throw reader.scanner.unexpected(insteadOf: "a name") }
            parameters.append(name)
        }
        try scanner.expect(UInt8(ascii: "{"))
        let body = scanner
        try scanner.skipBlock()
        _ = scanner.take(UInt8(ascii: ")"))
        try scanner.expect(UInt8(ascii: "("))
        var values: [DevalueReference] = []
        try forEach(until: UInt8(ascii: ")")) { (reader) throws(Failure) in values.append(try reader.value()) }
        arguments = Dictionary(zip(parameters, values)) { _, last in last }
        scanner = body
        guard scanner.name() == "return" else { throw scanner.unexpected(insteadOf: "return") }
    }
}

extension JSONScanner {
    /// Steps over a name of a program; nil, and nothing done, before all else.
    mutating func name() -> String? {
        guard let first = peek(), !first.isDigit, Self.isNameByte(first) else { return nil }
        var name: [UInt8] = []
        while offset < count, unsafe Self.isNameByte(bytes[offset]) {
            let byte = unsafe bytes[offset]
            name.append(byte)
            _ = take(byte)
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// Steps over one of some numbers, as programs write them for values that have no word.
    mutating func number(of known: [Int]) throws(Failure) -> Int {
        guard let number = shortInteger(), known.contains(number) else { throw unexpected(insteadOf: "a value") }
        return number
    }

    /// Steps over the rest of a block of a program, up to its closing brace.
    mutating func skipBlock() throws(Failure) {
        var depth = 1
        while depth > 0 {
            switch peek() {
            case nil: throw unexpected(insteadOf: "\"}\"")
            case UInt8(ascii: "\"")?: _ = try string()
            case let byte?:
                if byte == UInt8(ascii: "{") { depth += 1 }
                if byte == UInt8(ascii: "}") { depth -= 1 }
                _ = take(byte)
            }
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isWordByte || byte == UInt8(ascii: "$") || byte >= 0x80
    }
}
