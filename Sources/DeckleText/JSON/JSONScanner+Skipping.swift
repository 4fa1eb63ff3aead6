internal import DeckleCore

extension JSONScanner {
    /// Steps over a value of any kind, checking every byte of it.
    mutating func skipValue() throws(Failure) {
        var open: [UInt8] = []
        repeat {
            try skipScalarOrOpen(&open)
            try closeOrContinue(&open)
        } while !open.isEmpty
    }

    /// Steps over a string, number or literal, or opens containers until one of those or an empty container comes.
    private mutating func skipScalarOrOpen(_ open: inout [UInt8]) throws(Failure) {
        while true {
            switch peek() {
            case UInt8(ascii: "\""):
                _ = try string()
                return
            case UInt8(ascii: "{"):
                try enter(UInt8(ascii: "}"), &open)
                if peek() == UInt8(ascii: "}") { return }
                try key()
            case UInt8(ascii: "["):
                try enter(UInt8(ascii: "]"), &open)
                if peek() == UInt8(ascii: "]") { return }
            case UInt8(ascii: "-"), .some(UInt8(ascii: "0")...UInt8(ascii: "9")):
                _ = try number()
                return
            default:
                _ = try literal()
                return
            }
        }
    }

    private mutating func enter(_ closer: UInt8, _ open: inout [UInt8]) throws(Failure) {
        guard open.count < Self.depthLimit else { throw tooDeep() }
        _ = unsafe take(bytes[offset])
        open.append(closer)
    }

    func tooDeep() -> Failure {
        let message = "arrays and objects lie in each other more than \(Self.depthLimit) deep"
        return Failure(.error(.jsonTooDeep, message, at: Place(offset: offset)))
    }

    private mutating func key() throws(Failure) {
        _ = try string()
        try expect(UInt8(ascii: ":"))
    }

    /// Closes what ends here, up to the comma before the next value.
    private mutating func closeOrContinue(_ open: inout [UInt8]) throws(Failure) {
        while let closer = open.last {
            if take(closer) {
                open.removeLast()
            } else if take(UInt8(ascii: ",")) {
                if closer == UInt8(ascii: "}") { try key() }
                return
            } else {
                throw unexpected(insteadOf: closer == UInt8(ascii: "}") ? "\",\" or \"}\"" : "\",\" or \"]\"")
            }
        }
    }
}
