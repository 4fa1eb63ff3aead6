import DeckleCore
import NIOCore
import NIOHTTP1
import NIOPosix

/// Serves a preview on the loopback address, until the program ends.
struct PreviewServer {
    private typealias Connection = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>

    private static let host = "127.0.0.1"
    private let listener: any Channel
    private let token: String

    /// - Parameter port: zero for one that is free.
    /// - Throws: ``Failure`` with `preview.port`
    init(_ model: PreviewModel, port: UInt16) throws {
        token = (0..<4).map { _ in String(UInt32.random(in: .min ... .max), radix: 36) }.joined()
        let site = PreviewSite(model: model, token: token)
        do {
            listener = try ServerBootstrap(group: MultiThreadedEventLoopGroup(numberOfThreads: 1))
                .childChannelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture { try Self.take(channel, for: site) }
                }
                .bind(host: Self.host, port: Int(port))
                .wait()
        } catch {
            throw Failure(Self.refusal(of: port))
        }
    }

    /// The address of the page.
    var address: String { "http://\(Self.host):\(listener.localAddress?.port ?? 0)/\(token)/page.html" }

    /// Waits for the end of the program.
    func serve() throws { try listener.closeFuture.wait() }

    private static func take(_ channel: any Channel, for site: PreviewSite) throws {
        try channel.pipeline.syncOperations.configureHTTPServerPipeline()
        let connection = try Connection(wrappingChannelSynchronously: channel)
        // A browser that goes away ends its connection, which is no failure of anybody's.
        Task { try? await answer(connection, for: site) }
    }

    private static func answer(_ connection: Connection, for site: PreviewSite) async throws {
        try await connection.executeThenClose { parts, answers in
            for try await part in parts {
                guard case .head(let request) = part else { continue }
                let answer = try await site.answer(to: request)
                try await answers.write(.head(answer.head))
                try await answers.write(.body(.byteBuffer(ByteBuffer(bytes: answer.body))))
                try await answers.write(.end(nil))
                guard request.isKeepAlive else { return }
            }
        }
    }

    private static func refusal(of port: UInt16) -> Diagnostic {
        .error(
            .previewPort,
            port == 0 ? "no port can be listened on" : "port \(port) cannot be listened on",
            hint: "another program may have it; without --port one that is free is taken"
        )
    }
}
