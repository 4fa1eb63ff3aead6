internal import DeckleCore

/// Addresses that hold the file they lead to (RFC 2397).
enum DataAddress {
    static func make(type: String, content: [UInt8]) -> String {
        "data:\(type);base64,\(Base64.encode(content))"
    }
}
