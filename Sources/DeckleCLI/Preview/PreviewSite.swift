import DeckleCore
import DeckleThemes
import Foundation
import NIOHTTP1

/// Answers what the page of a preview asks for, and nobody else.
struct PreviewSite {
    let model: PreviewModel
    /// What every address begins with, so that no other page can guess one.
    let token: String

    /// How long an answer waits for a change: so many times this pause.
    private static let patience = 400, pause = Duration.milliseconds(20)

    func answer(to request: HTTPRequestHead) async throws -> PreviewAnswer {
        // A name that is made to lead here would let its owner's pages in.
        guard let host = request.headers.first(name: "host")?.prefix(while: { $0 != ":" }),
            ["127.0.0.1", "localhost"].contains(host)
        else {
            return PreviewAnswer(.forbidden)
        }
        guard request.method == .GET else { return PreviewAnswer(.methodNotAllowed) }
        guard let address = URLComponents(string: request.uri), address.path.hasPrefix("/\(token)/") else {
            return PreviewAnswer(.notFound)
        }
        let path = address.path.dropFirst(token.count + 2)
        guard let content = try await content(of: path, query: address.queryItems ?? []) else {
            return PreviewAnswer(.notFound)
        }
        return PreviewAnswer(.ok, headers: Self.headers(of: path), body: content)
    }

    private func content(of path: Substring, query: [URLQueryItem]) async throws -> [UInt8]? {
        func value(_ name: String) -> String? { query.first { $0.name == name }?.value }
        switch path {
        case "page.html", "page.css", "page.js": return ThemeLibrary.previewFile(String(path))
        case "state.json":
            let state = await model.state(theme: value("theme"), paper: value("paper"), stock: value("stock"))
            return Array(JSONText.line(state).utf8)
        case "changes.json": return try await change(since: value("since").flatMap(Int.init) ?? 0)
        default: return await model.file(path)
        }
    }

    /// Waits a while for files to change.
    private func change(since generation: Int) async throws -> [UInt8] {
        for _ in 0..<Self.patience {
            guard await model.generation == generation else { break }
            try await Task.sleep(for: Self.pause)
        }
        return Array("{\"generation\":\(await model.generation)}".utf8)
    }

    private static let types = [
        "html": "text/html; charset=utf-8", "xhtml": "application/xhtml+xml", "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8", "json": "application/json", "svg": "image/svg+xml", "png": "image/png",
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "woff2": "font/woff2",
        "woff": "font/woff", "ttf": "font/ttf", "otf": "font/otf", "mp3": "audio/mpeg", "m4a": "audio/mp4",
        "wav": "audio/wav",
    ]

    /// Nothing is fetched from elsewhere, nothing is kept, and no other page shows this one.
    private static func headers(of path: Substring) -> HTTPHeaders {
        let ending = FilePath.fileExtension(of: String(path)).lowercased()
        return [
            "Content-Type": types[ending] ?? "application/octet-stream",
            "Cache-Control": "no-store",
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Content-Security-Policy":
                "default-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; "
                + "form-action 'none'; object-src 'none'",
        ]
    }
}
