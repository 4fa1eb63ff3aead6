import Foundation
import Testing

@testable import DeckleCLI

@Suite struct PDFEngineTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func program(_ name: String) throws -> String {
        try folder.write("#!/bin/sh\n", to: name)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path(name))
        return folder.path(name)
    }

    @Test func aPathIsTakenForWhatItsNameSays() throws {
        let browser = try #require(PDFEngine.find(program("my-browser")))
        #expect(browser.name == "my-browser" && browser.kind == .chromium)
        #expect(try PDFEngine.find(program("WeasyPrint-70"))?.kind == .weasyPrint)
    }

    @Test func whatIsNoProgramIsNotFound() throws {
        try folder.write("text", to: "chromium")
        for name in [folder.path("chromium"), folder.path("nothing"), folder.path, "nothing-of-that-name", ""] {
            #expect(PDFEngine.find(name)?.path == nil)
        }
    }

    @Test func theArgumentsAreThoseOfTheProgram() throws {
        let browser = try #require(PDFEngine.find(program("chrome")))
        let arguments = browser.arguments(page: "/f/page.html", pdf: "/f/page.pdf", folder: "/f")
        #expect(arguments.contains("--print-to-pdf=/f/page.pdf") && arguments.last == "file:///f/page.html")
        #expect(arguments.contains("--no-sandbox") == (geteuid() == 0))
        let other = try #require(PDFEngine.find(program("weasyprint")))
        #expect(other.arguments(page: "/f/a", pdf: "/f/b", folder: "/f").suffix(2) == ["/f/a", "/f/b"])
        #expect(other.isSandboxed)
    }
}
