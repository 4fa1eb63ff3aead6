import DeckleCore
import DeckleText

/// A view of every kind of field, for tests of templates.
struct Harbour: TemplateView {
    var name: String? = "Hafen"
    var notice: Markup? = Harbour.bold("mind the tide")
    var depth: Int? = 12
    var isOpen = true
    var flags: [String] = []
    var master: Person?
    var ships: [Ship] = []

    static let fields: [TemplateField<Self>] = [
        .text("name") { $0.name },
        .markup("notice") { $0.notice },
        .number("depth") { $0.depth },
        .flag("isOpen") { $0.isOpen },
        .texts("flags") { $0.flags },
        .object("master") { $0.master },
        .list("ships") { $0.ships },
    ]

    struct Person: TemplateView {
        var name: String? = "Ada"

        static let fields: [TemplateField<Self>] = [.text("name") { $0.name }]
    }

    struct Ship: TemplateView {
        var title: String
        var captain: Person?
        var flags: [String] = []

        static let fields: [TemplateField<Self>] = [
            .text("title") { $0.title },
            .object("captain") { $0.captain },
            .texts("flags") { $0.flags },
        ]
    }

    static func bold(_ text: String) -> Markup {
        var builder = MarkupBuilder()
        builder.element("b", text: text)
        return builder.markup
    }

    /// What a template makes of the harbour.
    func render(_ template: String, partials: [String: String] = [:]) throws -> String {
        String(
            decoding: try Self.templates(template, partials).template("main", for: Self.self).render(self),
            as: UTF8.self
        )
    }

    /// The problems of a template, each as its code, its place and its words.
    static func problems(of template: String, partials: [String: String] = [:]) -> [String] {
        do {
            _ = try templates(template, partials).template("main", for: Self.self)
            return []
        } catch let failure as Failure {
            return failure.diagnostics.map { problem in
                let place = "\(problem.place?.file ?? ""):\(problem.place?.line ?? 0):\(problem.place?.column ?? 0)"
                let hint = problem.hint.map { " (\($0))" } ?? ""
                return "\(problem.code) \(place) \(problem.message)\(hint)"
            }
        } catch {
            return ["\(error)"]
        }
    }

    private static func templates(_ template: String, _ partials: [String: String]) throws -> TemplateSet {
        var files: [String: ThemeFile] = ["html/main.mustache": .text(template), "html/print.css": "a > b { }"]
        for (name, text) in partials { files["html/\(name).mustache"] = .text(text) }
        let labels = Labels(entries: ["answer": ["other": "Answer & \"more\""], "empty": ["other": ""]])
        return try TemplateSet(Theme(name: "mine", files: files, labels: labels), folder: "html")
    }
}
