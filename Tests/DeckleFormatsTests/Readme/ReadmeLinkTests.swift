import DeckleCore
import DeckleSystem
import DeckleTestSupport
import DeckleThemes
import Foundation
import Testing

@testable import Deckle
@testable import DeckleFormats

/// Links from question to question, within a file and between the files of a folder.
@Suite struct ReadmeLinkTests {
    private static func folder(_ answer: String, _ title: String = "What is a cog?") -> [String: String] {
        let rest = ["an axle", "a pin", "oil"].map { "### \($0 == "oil" ? "9" : "2"). What is \($0)?\n\nWord.\n\n" }
            .joined()
        return [
            "README.md": "# Cogs\n\n## Basics\n\n### 1. \(title)\n\n\(answer)\n\n<a name=\"ax\"></a>\n" + rest
                + "### 1. What is a cog?\n\n#### Büge & *Co*\n\nAnother.\n",
            "docs/belts.md": "# Belts\n\n"
                + ["1. What is a belt", "2. What is a strap", "3. Why", "4. How", "5. Where"].map {
                    "## \($0)?\n\nSee [back](../README.md#1-what-is-a-cog), ![p](p.png), [none](#belts).\n\n"
                }.joined(),
            "docs/p.png": "", "x/README.md": "no questions",
        ]
    }

    private static func manuscript(_ files: [String: String], log: inout [Diagnostic]) throws -> Manuscript {
        try ReadmeReader().read(Source(folder: "cogs", tree: MemoryTree(files)), log: &log)[0]
    }

    private static func pages(_ manuscript: Manuscript, log: inout [Diagnostic]) throws -> [Page] {
        try manuscript.deck.topics.flatMap(\.pages).enumerated().map { number, page in
            let index = PageIndex(topic: 0, page: 0, running: number, firstQuestion: 0)
            return try manuscript.pages.page(page, at: index, log: &log)
        }
    }

    private static func inlines(of question: Question) -> [Inline] {
        var inlines: [Inline] = []
        _ = question.answer.blocks.containsDeep {
            _ in
            false
        } inline: {
            inlines.append($0)
            return false
        }
        return inlines
    }

    /// The question that the first link in the answer of the first question leads to.
    private static func end(of target: String) throws -> String? {
        var log: [Diagnostic] = []
        let page = try pages(manuscript(folder("A [x](\(target))."), log: &log), log: &log)[0]
        return inlines(of: page.questions[0]).lazy.compactMap { inline -> String? in
            if case .link(let link) = inline { link.question?.text ?? link.target } else { nil }
        }.first
    }

    @Test(arguments: [
        ("#2-what-is-an-axle", "what-is-an-axle"), ("#2-WHAT-is-an-axle", "what-is-an-axle"),
        ("#ax", "what-is-an-axle"),
        ("#1-what-is-a-cog", "what-is-a-cog"), ("#1-what-is-a-cog-1", "what-is-a-cog"),
        ("#b%C3%BCge--co", "what-is-a-cog"), ("docs/belts.md#2-what-is-a-strap", "what-is-a-strap"),
        ("./docs/belts.md", "what-is-a-belt"), ("/docs/belts.md", "what-is-a-belt"), ("docs/belts", "what-is-a-belt"),
        ("README.md#9-what-is-oil", "what-is-oil"),
        ("https://github.com/me/cogs/blob/main/docs/belts.md#3-why", "why"),
    ])
    func aLinkToAQuestionLeadsThere(target: String, words: String) throws {
        let end = try #require(try Self.end(of: target))
        #expect(end.contains("#\(words)-"), "\(end)")
    }

    @Test func theSecondOfEqualHeadingsIsAnotherQuestion() throws {
        #expect(try Self.end(of: "#1-what-is-a-cog-1")?.hasSuffix("-2") == true)
        #expect(try Self.end(of: "#1-what-is-a-cog")?.hasSuffix("-2") == false)
    }

    @Test(arguments: [
        "#basics", "#nothing", "docs/none.md", "x/README.md", "docs/belts.md#belts", "LICENSE", "../up.md",
    ])
    func aLinkToAnythingElseIsItsText(target: String) throws {
        var log: [Diagnostic] = []
        let page = try Self.pages(Self.manuscript(Self.folder("A [x *y*](\(target))."), log: &log), log: &log)[0]
        #expect(
            page.questions[0].answer.blocks == [
                .paragraph([.text("A "), .text("x "), .emphasis([.text("y")]), .text(".")])
            ]
        )
        let note = log.first { $0.code.name == "readme.links-left" }
        #expect(
            note?.message == "on this page a link leads to no question of the deck, and only the text stays: \(target)"
        )
    }

    @Test(arguments: [
        "https://example.org/docs/belts.md#3-why", "https://github.com/me/other/blob/main/docs/belts.md#3-why",
        "mailto:a@example.org", "https://github.com/me/cogs",
    ])
    func aLinkToAnotherPlaceStays(target: String) throws { #expect(try Self.end(of: target) == target) }

    @Test(arguments: [
        ("../docs/p.png", "docs/p.png"), ("p.png", "docs/p.png"), ("p.png?raw=true", "docs/p.png"), ("q.png", "q.png"),
        ("https://raw.githubusercontent.com/me/cogs/main/docs/p.png", "docs/p.png"),
        ("https://github.com/me/cogs/blob/main/docs/p.png?raw=true", "docs/p.png"),
        ("https://github.com/me/cogs/raw/main/docs/q.png", "https://github.com/me/cogs/raw/main/docs/q.png"),
        (
            "https://raw.githubusercontent.com/me/other/main/p.png",
            "https://raw.githubusercontent.com/me/other/main/p.png"
        ),
    ])
    func aPictureIsLookedUpBesideItsFile(source: String, path: String) throws {
        var files = Self.folder("x"), log: [Diagnostic] = []
        files["docs/belts.md"] = files["docs/belts.md"]?.replacing("p.png", with: source)
        let page = try Self.pages(Self.manuscript(files, log: &log), log: &log)[1]
        let sources = Self.inlines(of: page.questions[0]).compactMap { inline -> String? in
            if case .image(let image) = inline { image.source } else { nil }
        }
        #expect(sources == [path])
    }

    @Test(arguments: [
        ("<img src=\"https://render.githubusercontent.com/render/math?math=x%5E2%20%2B+1&mode=inline\">", "x^2 + 1"),
        ("![x](https://render.githubusercontent.com/render/math?math=\\frac%7Ba%7D%7Bb%7D)", "\\frac{a}{b}"),
    ])
    func aPictureOfAFormulaIsTheFormula(picture: String, tex: String) throws {
        var log: [Diagnostic] = []
        let page = try Self.pages(Self.manuscript(Self.folder("So \(picture) it is."), log: &log), log: &log)[0]
        #expect(Self.inlines(of: page.questions[0]).contains(.maths(tex)))
    }

    @Test func linksOfOnePageAreToldOnce() throws {
        var log: [Diagnostic] = []
        _ = try Self.pages(Self.manuscript(Self.folder("x"), log: &log), log: &log)
        let notes = log.filter { $0.code.name == "readme.links-left" }
        #expect(
            notes.map(\.message) == [
                "on this page 5 links lead to no question of the deck, and only the text stays: #belts, #belts, #belts and others"
            ]
        )
    }
}

// MARK: - In outputs

extension ReadmeLinkTests {
    /// Of two pages, the first of which becomes two files in a book; links lead back and ahead.
    private static func export(to format: String, options: [(name: String, value: String)] = []) throws -> [UInt8] {
        let long = String(repeating: "A long answer. ", count: 12_000)
        let questions = [
            "### 1. What is one?\n\n[two](#2-what-is-two), [three](#3-what-is-three). \(long)",
            "### 2. What is two?\n\n[one](#1-what-is-one). \(long)",
            "## Late\n\n### 3. What is three?\n\n[two](#2-what-is-two), [three](#3-what-is-three)", "### 4. What?\n\nx",
            "### 5. Why?\n\nx",
        ]
        let text = "# Cogs\n\n## Early\n\n" + questions.joined(separator: "\n\n")
        var log: [Diagnostic] = []
        let source = Source(name: "cogs.md", bytes: SourceBytes(text.utf8), path: "cogs.md")
        let manuscript = try ReadmeReader().read(source, log: &log)[0]
        let exporter = try Formats.exporter(named: format)
        let job = ExportJob(
            manuscript,
            theme: try ThemeLibrary().resolve("plain", language: "en"),
            options: try OptionValues(options, specs: exporter.options, exporter: format)
        )
        let output = MemoryOutput()
        let target = ExportRun.Target(exporter: exporter, job: job, output: output)
        for outcome in ExportRun(manuscript).write([target], log: &log) { _ = try outcome.get() }
        return output.bytes
    }

    private static func links(in text: String) -> [String] {
        text.matches(of: #/<a href="([^"]*)">(one|two|three)<\/a>/#)
            .map { "\($0.output.2) \($0.output.1.replacing(#/-[0-9a-f]{10}$/#, with: ""))" }
    }

    @Test func inABookTheyLeadToTheFileOfTheQuestion() throws {
        let reader = try ZipReader(SourceBytes(try Self.export(to: "epub")))
        var links: [String: [String]] = [:]
        for entry in reader.entries where entry.name.hasSuffix("xhtml") {
            let found = Self.links(in: String(decoding: try reader.read(entry), as: UTF8.self))
            if !found.isEmpty { links[FilePath.name(of: entry.name)] = found }
        }
        #expect(
            links == [
                "ans01.xhtml": [
                    "two ch01-2.xhtml#q-early.what-is-two", "three ch02.xhtml#q-late.what-is-three",
                ],
                "ans01-2.xhtml": ["one ch01.xhtml#q-early.what-is-one"],
                "ans02.xhtml": ["two ch01-2.xhtml#q-early.what-is-two", "three ch02.xhtml#q-late.what-is-three"],
            ]
        )
    }

    @Test func onASheetTheyLeadToTheQuestion() throws {
        let text = String(decoding: try Self.export(to: "html"), as: UTF8.self)
        #expect(
            Self.links(in: text) == [
                "two #q-early.what-is-two", "three #q-late.what-is-three", "one #q-early.what-is-one",
                "two #q-early.what-is-two", "three #q-late.what-is-three",
            ]
        )
    }

    @Test(arguments: ["apkg", "csv"]) func onCardsAndInTablesTheyAreText(format: String) throws {
        let options = format == "csv" ? [(name: "cells", value: "html")] : []
        let text = try OutputWords.text(of: try Self.export(to: format, options: options), format: format)
        #expect(text.contains("two, three. A long answer.") && !text.contains("#2-what") && !text.contains("href"))
    }

    /// What JSON says of a link leads to the same questions when it is read.
    @Test func inJSONTheyNameTheQuestion() throws {
        let json = try Self.export(to: "json")
        var log: [Diagnostic] = []
        let source = Source(name: "deck.json", bytes: SourceBytes(json), path: "deck.json")
        let manuscript = try Formats.reader(of: source).read(source, log: &log)[0]
        let index = PageIndex(topic: 0, page: 1, running: 1, firstQuestion: 2)
        let page = try manuscript.pages.page(manuscript.deck.topics[0].pages[1], at: index, log: &log)
        let names = Self.inlines(of: page.questions[0]).compactMap { inline -> String? in
            if case .link(let link) = inline { "\(link.target) \(link.question?.page ?? "none")" } else { nil }
        }
        #expect(names == ["#2-what-is-two early", "#3-what-is-three late"])
    }
}
