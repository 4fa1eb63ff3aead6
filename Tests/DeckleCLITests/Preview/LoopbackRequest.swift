import Foundation

/// A request over a socket of our own, with any host, method and path.
struct LoopbackRequest {
    var port: UInt16
    var method = "GET"
    var path: String
    var host: String

    /// The status of the answer; nil where there is none.
    func status() -> Int? {
        let answer = answer().split(separator: " ", maxSplits: 2)
        return answer.count > 1 ? Int(answer[1]) : nil
    }

    /// The answer as it comes.
    func answer() -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let isOpen = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        let text = "\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n"
        guard isOpen, write(descriptor, text, text.utf8.count) == text.utf8.count else { return "" }
        return Self.read(descriptor)
    }

    private static func read(_ descriptor: Int32) -> String {
        var bytes: [UInt8] = [], buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = buffer.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer.prefix(count)
        }
    }
}
