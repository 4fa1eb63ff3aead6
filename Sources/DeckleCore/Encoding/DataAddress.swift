/// Addresses that hold the file they lead to (RFC 2397).
package enum DataAddress {
    package static func make(type: String, content: [UInt8]) -> String {
        "data:\(type);base64,\(Base64.encode(content))"
    }

    /// Whether a reference is such an address.
    package static func isOne(_ reference: some StringProtocol) -> Bool {
        reference.prefix(scheme.count).lowercased() == scheme
    }

    /// The media type that an address claims, in lower case; empty where it names none.
    package static func type(of address: String) -> String {
        address.dropFirst(scheme.count).prefix { $0 != "," && $0 != ";" }.lowercased()
    }

    /// The file that an address holds; nil where it holds none.
    package static func content(of address: String) -> [UInt8]? {
        guard isOne(address), let comma = address.firstIndex(of: ",") else { return nil }
        let isBase64 = address[..<comma].lowercased().hasSuffix(";base64")
        let data = address[address.index(after: comma)...]
        // Pictures in SVG are often written with a `%` or `#` that is not encoded, and browsers take them.
        guard let bytes = Percent.bytes(of: data) ?? (isBase64 ? nil : Array(data.utf8)) else { return nil }
        return isBase64 ? bytes.withUnsafeBytes { Base64.decode($0[...]) } : bytes
    }

    /// A reference as messages show it: of an address that holds a file only the beginning.
    package static func shown(_ reference: String) -> String {
        guard isOne(reference), reference.utf8.count > longestShown else { return reference }
        return reference.prefix(longestShown) + "…"
    }

    private static let scheme = "data:"
    /// In characters.
    private static let longestShown = 40
}
