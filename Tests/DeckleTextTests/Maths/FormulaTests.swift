import DeckleTestSupport
import Testing

@testable import DeckleText

@Suite struct FormulaTests {
    private func problem(_ tex: String) -> String? {
        do throws(MathsProblem) {
            _ = try Formula(tex: tex, isDisplayed: true)
            return nil
        } catch {
            return error.message
        }
    }

    private func root(_ tex: String, isDisplayed: Bool = false) throws -> MathsNode {
        try Formula(tex: tex, isDisplayed: isDisplayed).root
    }

    @Test func readsLettersNumbersAndSigns() throws {
        #expect(try root("x") == .identifier("x"))
        #expect(try root("3.14") == .number("3.14"))
        #expect(try root("2x") == .row([.number("2"), .identifier("x")]))
        #expect(try root("x+1") == .row([.identifier("x"), .symbol(MathsOperator("+")), .number("1")]))
        #expect(try root("") == .empty)
    }

    @Test func anArgumentIsOneDigit() throws {
        #expect(try root(#"\frac12"#) == .fraction(.number("1"), .number("2")))
        let power = MathsNode.scripts(MathsScripts(base: .identifier("x"), upper: .number("1")))
        #expect(try root("x^12") == .row([power, .number("2")]))
    }

    @Test(arguments: [
        ("-x", ["-1"]), ("a-b", ["nil"]), ("a=-b", ["nil", "-1"]), ("a+-b", ["nil", "-1"]), ("(-1)", ["0", "-1", "0"]),
    ])
    func aSignHasNoSpace(tex: String, spaces: [String]) throws {
        guard case .row(let nodes) = try root(tex) else { return #expect(Bool(false), "no row") }
        let found = nodes.compactMap { node -> String? in
            guard case .symbol(let symbol) = node else { return nil }
            if symbol.isStretchy == false { return "0" }
            return symbol.form == .prefix && symbol.before == .zero && symbol.after == .zero ? "-1" : "nil"
        }
        #expect(found == spaces)
    }

    @Test func limitsStandWhereTheFormulaHasThem() throws {
        func placement(_ tex: String, isDisplayed: Bool) throws -> MathsScripts.Placement? {
            guard case .scripts(let scripts)? = try root(tex, isDisplayed: isDisplayed).parts.first else { return nil }
            return scripts.placement
        }
        #expect(try placement(#"\sum_i x"#, isDisplayed: true) == .stacked)
        #expect(try placement(#"\sum_i x"#, isDisplayed: false) == .beside)
        #expect(try placement(#"\sum\limits_i x"#, isDisplayed: false) == .stacked)
        #expect(try placement(#"\int_a x"#, isDisplayed: true) == .beside)
    }

    @Test(arguments: [
        (#"\foo"#, #"\foo is not known"#),
        (#"\frac{a}"#, #"\frac lacks its argument"#),
        ("{a", "a { is never closed"),
        ("a}", "a } closes nothing"),
        (#"\left( x"#, #"\left has no \right"#),
        (#"x \right)"#, #"\right stands where it has no meaning"#),
        (#"\left x \right)"#, #"x is no delimiter for \left"#),
        ("a & b", "& stands where it has no meaning"),
        ("x^a^b", "two superscripts stand at one place"),
        ("x_a_b", "two subscripts stand at one place"),
        ("x^", "nothing stands behind ^"),
        (#"\begin{CD} A \end{CD}"#, "the environment CD is not known"),
        (#"\begin{matrix} a"#, #"\begin{matrix} has no \end{matrix}"#),
        (#"\begin{array}{X} a \end{array}"#, "the column X is not known"),
        (#"\newcommand{\a}[1]{#1} \a x"#, #"\a is defined with parameters"#),
        (#"\newcommand{\a}{\a\a} \a"#, #"\a unfolds to more than 10000 tokens"#),
        (#"\color{puce} x"#, "the colour puce is not known"),
        (#"\text{a"#, "a brace or bracket is never closed"),
        (#"\text{$a}"#, "a formula in text is never closed"),
        (#"\not{}"#, #"\not does not stand before a sign"#),
        (#"\hspace{1km} x"#, #"\hspace has no length that is known"#),
        (#"\cancel{x}"#, #"\cancel is not known"#),
        ("#", "# stands where it has no meaning"),
    ])
    func saysWhatItCannotRead(tex: String, message: String) {
        #expect(problem(tex) == message)
    }

    @Test func commandsThatDoubleEachOtherStop() {
        let names = "abcdefghijklmnopqrstuvwxyz".map { "\\" + String($0) + "q" }
        let definitions = zip(names, names.dropFirst()).map { "\\newcommand{\($1)}{\($0)\($0)}" }
        let bomb = "\\newcommand{\\aq}{x}" + definitions.joined() + "\\zq"
        #expect(problem(bomb)?.hasSuffix("unfolds to more than 10000 tokens") == true)
    }

    @Test(arguments: [
        "{", "\\frac1{", "\\sqrt", "\\hat", "x^{", "\\left(", "\\text{$", "\\begin{matrix}", "\\not", "\\bf{",
    ])
    func deepNestingStops(opening: String) {
        let found = problem(String(repeating: opening, count: 5_000))
        #expect(found != nil)
    }

    @Test func longFormulasStop() {
        #expect(problem(String(repeating: "x", count: 20_001)) == "it is longer than 20000 bytes")
        let wide = "\\frac{" + String(repeating: "x", count: 200) + "}2"
        #expect(problem(wide) == "a part of it is too wide for any page")
    }

    @Test func everyEquationKeepsItsNumber() throws {
        let tex = #"\begin{align} a \tag{1} \\ b \tag{2} \end{align}"#
        guard case .table(let table) = try root(tex) else { return #expect(Bool(false), "no table") }
        let label = { (text: String) in MathsNode.fenced(.text(text), ("(", ")")) }
        let shown = { (letter: String, number: String) in
            MathsNode.row([.identifier(letter), .row([.space(MathsLength(thousandths: 2000)), label(number)])])
        }
        #expect(table.rows.map(\.cells) == [[shown("a", "1")], [shown("b", "2")]])
    }

    @Test func whatMeansNothingHereIsNamed() throws {
        #expect(try Formula(tex: #"a \label{x} \label{y}"#, isDisplayed: true).leftOut == [#"\label"#])
        #expect(try Formula(tex: #"\boldsymbol{a+b}"#, isDisplayed: true).leftOut == [#"\boldsymbol of +"#])
        #expect(try Formula(tex: #"a \nonumber"#, isDisplayed: true).leftOut == [])
    }

    @Test(arguments: [
        ("50 %", #"\text{50 \%}"#), (#"{a}\b$"#, #"\text{\{a\}\textbackslash b\$}"#), ("x_1^2", #"\text{x_1^2}"#),
    ])
    func wordsStandInAFormulaAsTheyAre(words: String, tex: String) throws {
        #expect(Formula.words(words) == tex)
        let shown = words.map { $0 == " " ? "\u{A0}" : $0 }
        #expect(try root(tex) == .text(String(shown)))
    }

    @Test func nothingTrapsAndNothingDiffers() {
        let pieces = [
            "{", "}", "^", "_", "&", "\\\\", "\\left", "\\right", "\\begin{matrix}", "\\end{matrix}", "\\frac", "x",
            "1",
            "'", "$", "#", "%\n", "\\text", "[", "]", "(", ".", "\\not", "\\sum", "\\limits", "\\newcommand", "\\a",
            "é",
            "\\", " ", "\\over", "\\color{red}", "\\hline", "\\sqrt", "\\big", "\\middle", "|", "\\substack", "\\tag",
        ]
        var random = SeededRandom(seed: 7)
        for _ in 0..<4_000 {
            let tex = (0..<random.int(1...24)).map { _ in random.pick(pieces) }.joined()
            #expect(problem(tex) == problem(tex))
        }
    }
}
