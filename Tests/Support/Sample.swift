public import Foundation
import Yams

/// The sample hub of the package: readable sources, and the payload made from them.
public enum Sample {
    /// The folder with `content/`, `public/` and `_payload.json`.
    public static let folder = PackageRoot.file("samples/text-in-software")

    public static let payloadFile = folder.appendingPathComponent("_payload.json")

    /// When the sample was rendered, as its payload says: 2026-11-20T09:00:00Z.
    private static let prerenderedAt: Int64 = 1_795_165_200_000

    /// What is wrong in a source file.
    public struct Fault: Error {
        public var file: String
        public var problem: String
    }

    /// The hub as the sources in `content/` have it.
    ///
    /// Pages come by their order number, then by their path, as a site lists them; topics are thus interleaved.
    public static func hub() throws -> Hub {
        let content = folder.appendingPathComponent("content")
        guard let framework = try yamlFiles(in: content.appendingPathComponent("frameworks")).first else {
            throw Fault(file: "frameworks", problem: "no file")
        }
        let topics = try yamlFiles(in: content.appendingPathComponent("topics")).map(topic).sorted {
            $0.order < $1.order
        }
        let qa = content.appendingPathComponent("qa")
        let paths = FileManager.default.enumerator(atPath: qa.path)?.compactMap { $0 as? String } ?? []
        let pages = try paths.filter { $0.hasSuffix(".md") }.map { try page($0, in: qa) }
        return Hub(
            slug: try framework.string("slug"),
            name: try framework.string("name"),
            summary: try framework.string("description"),
            icon: try framework.string("icon"),
            topics: topics,
            pages: pages.sorted { ($0.order, $0.path) < ($1.order, $1.path) },
            prerenderedAt: prerenderedAt
        )
    }

    private static func topic(_ source: SourceMapping) throws -> HubTopic {
        HubTopic(
            slug: try source.string("slug"),
            name: try source.string("name"),
            summary: try source.string("description"),
            order: try source.integer("order")
        )
    }

    private static func page(_ path: String, in folder: URL) throws -> HubPage {
        let text = String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
        guard text.hasPrefix("---\n"), let end = text.range(of: "\n---", options: .backwards) else {
            throw Fault(file: path, problem: "no front matter")
        }
        let source = try SourceMapping(yaml: String(text[..<end.lowerBound].dropFirst(4)), file: path)
        return HubPage(
            path: "/" + path.dropLast(3),
            subtopic: try source.string("subtopic"),
            topicSlug: try source.string("topicSlug"),
            order: try source.integer("order"),
            difficulty: try source.string("difficulty"),
            updated: try source.string("updated"),
            seoDescription: try source.string("seoDescription"),
            questions: try source.items("questions").map(question)
        )
    }

    private static func question(_ source: SourceMapping) throws -> HubQuestion {
        HubQuestion(
            id: try source.string("id"),
            difficulty: try source.string("difficulty"),
            prompt: try source.string("q"),
            answer: try source.string("a"),
            extra: source.rest(without: ["id", "difficulty", "q", "a"])
        )
    }

    private static func yamlFiles(in folder: URL) throws -> [SourceMapping] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { file in
                let yaml = String(decoding: try Data(contentsOf: file), as: UTF8.self)
                return try SourceMapping(yaml: yaml, file: file.lastPathComponent)
            }
    }
}
