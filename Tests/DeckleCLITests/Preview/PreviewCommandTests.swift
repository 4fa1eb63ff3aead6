import DeckleTestSupport
import Foundation
import Testing

/// `deckle preview` as a program of its own.
@Suite struct PreviewCommandTests {
    private static let deck = "# Tea\n\n## How long?\n\nTwo minutes.\n\n## How hot?\n\nSeventy degrees.\n"
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The address of the page, as it is printed.
    private func address(of program: RunningProgram) async throws -> URL {
        #expect(try await program.says("page.html"), "\(program.log)")
        let line = program.log.split(separator: "\n").first { $0.hasPrefix("http://") }
        return try #require(line.flatMap { URL(string: String($0)) })
    }

    @Test func nobodyElseIsAnswered() async throws {
        try folder.write(Self.deck, to: "tea.md")
        let settings = ["--deck-id", "tea", "--questions", "headings:2", "--no-open"]
        let program = try RunningProgram(["preview", "tea.md"] + settings, in: folder)
        let address = try await address(of: program)
        #expect(address.host() == "127.0.0.1")
        let port = try #require(address.port), token = address.pathComponents[1]
        #expect(token.count >= 20)
        let own = LoopbackRequest(port: UInt16(port), path: address.path(), host: "127.0.0.1:\(port)")
        func status(_ change: (inout LoopbackRequest) -> Void) -> Int? {
            var request = own
            change(&request)
            return request.status()
        }
        #expect(own.answer().contains("default-src 'self'"))
        #expect(status { $0.host = "localhost:\(port)" } == 200)
        #expect(status { $0.path = "/\(token)/state.json" } == 200)
        for host in ["example.org", "127.0.0.1.example.org", ""] {
            #expect(status { $0.host = host } == 403, "\(host)")
        }
        for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
            #expect(status { $0.method = method } == 405, "\(method)")
        }
        let wrong = [
            "/", "/page.html", "/x\(token)/page.html", "/\(token)/x", "/\(token)/1/../../tea.md",
            "/\(token)/9/sheet.html",
        ]
        for path in wrong { #expect(status { $0.path = path } == 404, "\(path)") }
        let second = try RunningProgram(["preview", "tea.md", "--port", "\(port)"] + settings, in: folder)
        #expect(try await second.status(interrupting: false) == 2)
        #expect(second.log.contains("error[preview.port]: port \(port) cannot be listened on"))
        #expect(try await program.status(interrupting: true) == 130)
    }

    @Test(arguments: [("-", "plain", 2), ("none.json", "plain", 1), ("tea.md", "plian", 2)])
    func whatCannotBeReadEndsIt(input: String, theme: String, status: Int32) async throws {
        try folder.write(Self.deck, to: "tea.md")
        let program = try RunningProgram(["preview", input, "--theme", theme, "--no-open"], in: folder)
        #expect(try await program.status(interrupting: false) == status)
    }

    @Test(.enabled(if: Judge.preview.isWanted, Comment(rawValue: Judge.missing)))
    func aBrowserShowsTheSample() throws {
        let sample = folder.path("sample")
        try FileManager.default.copyItem(at: Sample.folder, to: URL(fileURLWithPath: sample))
        try folder.write(
            "summary: Mine\ntokens:\n  accent: { light: \"#0a6c74\", dark: \"#6fd0d8\" }\n",
            to: "mine/theme.yml"
        )
        let deck = sample + "/" + Sample.payloadFile.lastPathComponent
        let arguments = [try BuiltBinary.path(), deck, "--theme", folder.path("mine")]
        let verdict = try Judge.preview.judge(arguments, seconds: 600)
        #expect(verdict.isGood, "\(verdict.report)")
    }
}
