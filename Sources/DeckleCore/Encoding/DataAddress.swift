/// Addresses that hold the file they lead to (RFC 2397).
package enum DataAddress {
    package static func make(type: String, content: [UInt8]) -> String {
        "data:\(type);base64,\(Base64.encode(content))"
    }
}
