import NIOHTTP1

/// What a request of a preview's page gets.
struct PreviewAnswer {
    let head: HTTPResponseHead
    let body: [UInt8]

    init(_ status: HTTPResponseStatus, headers: HTTPHeaders = [:], body: [UInt8] = []) {
        var headers = headers
        headers.add(name: "Content-Length", value: String(body.count))
        head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
        self.body = body
    }
}
