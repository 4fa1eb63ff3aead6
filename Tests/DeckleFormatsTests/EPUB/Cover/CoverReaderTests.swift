import DeckleCore
import DeckleSystem
import DeckleTestSupport
import DeckleThemes
import Testing

@testable import DeckleFormats

@Suite struct CoverReaderTests {
    /// Reads a composition of so many layers.
    private func composition(_ layers: String, head: String = "size: 1200 1600\nground: \"#fff\"") throws
        -> CoverComposition
    {
        let theme = Theme(name: "mine", files: ["epub/cover.yml": .text(head + "\nlayers:\n" + layers)])
        return try CoverReader.composition(of: theme)
    }

    /// What is wrong with a composition: the lines, what is said, and what to do.
    private func problems(_ layers: String, head: String = "size: 1200 1600\nground: \"#fff\"") -> [String] {
        let failure = #expect(throws: Failure.self) { try composition(layers, head: head) }
        return (failure?.diagnostics ?? []).map { problem in
            "\(problem.place?.file ?? ""):\(problem.place?.line ?? 0) [\(problem.code)] \(problem.message); \(problem.hint ?? "")"
        }
    }

    @Test func theBuiltInOneIsWhole() throws {
        let theme = try ThemeLibrary().resolve(ThemeLibrary.root, language: "en")
        let composition = try CoverReader.composition(of: theme)
        #expect(composition.width == 1200 && composition.height == 1600 && composition.layers.count == 6)
    }

    @Test func shapesAreReadAsOutlines() throws {
        let composition = try composition(
            """
            - { rectangle: 0 0 10 20, fill: "#000", repeat: 3 0 30 }
            - { ellipse: 0 0 10 20, line: 2, fill: "#000" }
            - { polygon: 0 0 5 5 0 5, fill: "#000" }
            - { path: "M0 0 L5,5 Q 5 0 0 5Z", fill: "#000" }
            """
        )
        let shapes = composition.layers.compactMap { layer in
            if case .shape(let outline, _) = layer { outline } else { nil }
        }
        #expect(shapes.count == 4)
        #expect(shapes[0].elements.count == 12 && shapes[0].elements[8] == .move(Point(0, 60)))
        #expect(shapes[2] == .polygon([Point(0, 0), Point(5, 5), Point(0, 5)]))
        #expect(
            shapes[3].elements == [.move(Point(0, 0)), .line(Point(5, 5)), .quadratic(Point(5, 0), end: Point(0, 5))]
        )
    }

    @Test func aTextSaysHowItIsSet() throws {
        let composition = try composition(
            """
            - text: ["{questions} · {topics}", "{questions}"]
              at: 600 520
              below: 40
              width: 1000
              align: centre
              sizes: 44 36
              lines: 2
              leading: 1.4
              weight: bold
              case: upper
              spacing: 0.1
              fonts: '"Some Serif", Other'
              fill: "#123456"
            """
        )
        guard case .text(let text) = composition.layers.first else { return #expect(Bool(false), "no text") }
        #expect(text.wordings.map(\.names) == [[.questions, .topics], [.questions]] && !text.isTitle)
        #expect(text.position == Point(600, 520) && text.below == 40 && text.width == 1000)
        #expect(text.alignment == .centre && text.sizes == [44, 36] && text.lines == 2 && text.leading == 1.4)
        #expect(text.weight == .bold && text.letterCase == .upper && text.spacing == 0.1)
        #expect(text.families == ["Some Serif", "Other"] && text.fill == Colour(css: "#123456"))
    }

    @Test func allThatIsWrongIsSaidWithItsPlace() {
        #expect(
            problems(
                """
                - rectangle: 0 0 10
                  fil: "#000"
                  fill: red
                - square: 1
                - text: "{titel}"
                  at: 0 0
                  width: 100
                  sizes: 20
                  align: middle
                  fonts: " , "
                  fill: "#000"
                - { path: M 0 0 X, fill: "#000" }
                - { polygon: 0 0 1 1 2 2 3, fill: "#000" }
                """
            ) == [
                #"mine/epub/cover.yml:5 [theme.bad-cover] there is no key "fil"; did you mean fill?"#,
                "mine/epub/cover.yml:4 [theme.bad-cover] rectangle is 4 numbers, from -4000 to 4000; such as rectangle: 100 130 160 16",
                "mine/epub/cover.yml:6 [theme.bad-cover] fill is a colour of three or six hexadecimal digits; "
                    + #"such as fill: "var(--accent)", in quotes, as a comment begins with #"#,
                "mine/epub/cover.yml:7 [theme.bad-cover] a layer is one of text, rectangle, ellipse, polygon, path; "
                    + "such as - rectangle: 100 130 160 16",
                "mine/epub/cover.yml:8 [theme.bad-cover] nothing is called {titel}; did you mean {title}?",
                "mine/epub/cover.yml:13 [theme.bad-cover] fonts names no font; such as fonts: 'var(--cover-sans)'",
                "mine/epub/cover.yml:12 [theme.bad-cover] align cannot be that; it is start or centre or end",
                "mine/epub/cover.yml:15 [theme.bad-cover] path is not of M, L, Q, C and Z, each with its numbers; "
                    + "such as path: M 0 0 L 100 0 Q 100 100 0 100 Z",
                "mine/epub/cover.yml:16 [theme.bad-cover] a point of the polygon lacks a number; such as polygon: 0 0 100 0 100 100",
            ]
        )
        #expect(problems("", head: "size: 9 9\nground: '#fff'").count == 2)
        #expect(problems("- { rectangle: 0 0 nan 1e9, fill: '#000' }").count == 1)
        #expect(problems("- 5\n- [a]").count == 2)
    }
}
