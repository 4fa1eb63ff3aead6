import DeckleText
import Testing

@testable import DeckleFormats

@Suite struct MathMLTests {
    /// What stands in `semantics` before the TeX.
    private func markup(_ tex: String, isDisplayed: Bool = false, measure: Int = 20) throws -> String {
        let formula = try Formula(tex: tex, isDisplayed: isDisplayed)
        return MathMLWriter.markup(of: formula, tex: tex, isDisplayed: isDisplayed, measure: measure).text
    }

    private func content(_ tex: String, isDisplayed: Bool = false) throws -> String {
        let text = try markup(tex, isDisplayed: isDisplayed)
        let start = try #require(text.firstRange(of: "<semantics>")).upperBound
        let end = try #require(text.firstRange(of: "<annotation")).lowerBound
        return String(text[start..<end])
    }

    @Test func theTeXStaysBesideTheFormula() throws {
        #expect(
            try markup("a<b")
                == #"<math xmlns="http://www.w3.org/1998/Math/MathML" dir="ltr" alttext="a&lt;b"><semantics>"#
                + "<mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>"
                + #"<annotation encoding="application/x-tex">a&lt;b</annotation></semantics></math>"#
        )
        #expect(try markup("x", isDisplayed: true).contains(#"display="block" alttext="x""#))
    }

    @Test(arguments: [
        (#"\frac{a}{b}"#, "<mfrac><mi>a</mi><mi>b</mi></mfrac>"),
        (#"\dfrac12"#, #"<mstyle displaystyle="true" scriptlevel="0"><mfrac><mn>1</mn><mn>2</mn></mfrac></mstyle>"#),
        (
            #"\binom nk"#,
            #"<mrow><mo form="prefix" stretchy="true" symmetric="true">(</mo>"#
                + #"<mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac>"#
                + #"<mo form="postfix" stretchy="true" symmetric="true">)</mo></mrow>"#
        ),
        (#"\sqrt{ab}"#, "<msqrt><mi>a</mi><mi>b</mi></msqrt>"),
        (#"\sqrt[3]{x}"#, "<mroot><mi>x</mi><mn>3</mn></mroot>"),
        ("x_i^2", "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>"),
        ("f''", "<msup><mi>f</mi><mo>″</mo></msup>"),
        ("g'^2", "<msup><mi>g</mi><mrow><mo>′</mo><mn>2</mn></mrow></msup>"),
        (
            #"2\sin x"#,
            #"<mrow><mn>2</mn><mo form="prefix" lspace="0.167em" rspace="0.167em">sin</mo><mi>x</mi></mrow>"#
        ),
        (
            #"\operatorname{tr}(A)"#,
            #"<mrow><mo form="prefix" lspace="0em" rspace="0em">tr</mo><mo form="prefix" stretchy="false">(</mo><mi>A</mi>"#
                + #"<mo form="postfix" stretchy="false">)</mo></mrow>"#
        ),
        (#"\mathbf{a1}"#, "<mrow><mi>𝐚</mi><mn>𝟏</mn></mrow>"),
        (#"\mathbb{R}\mathcal{L}\mathfrak{g}"#, "<mrow><mi>ℝ</mi><mi>ℒ</mi><mi>𝔤</mi></mrow>"),
        (#"\mathrm{d}\mathrm{Re}"#, #"<mrow><mi mathvariant="normal">d</mi><mi>Re</mi></mrow>"#),
        (#"\Gamma\gamma"#, #"<mrow><mi mathvariant="normal">Γ</mi><mi>γ</mi></mrow>"#),
        (#"\hat x"#, #"<mover accent="true"><mi>x</mi><mo stretchy="false">ˆ</mo></mover>"#),
        (#"\underline{x}"#, "<munder accentunder=\"true\"><mi>x</mi><mo stretchy=\"true\">\u{332}</mo></munder>"),
        (
            #"\underbrace{x}_n"#,
            #"<munder><munder accentunder="true"><mi>x</mi><mo stretchy="true">⏟</mo></munder><mi>n</mi></munder>"#
        ),
        (#"a\quad b"#, #"<mrow><mi>a</mi><mspace width="1em"/><mi>b</mi></mrow>"#),
        (#"a\!b"#, #"<mrow><mi>a</mi><mspace width="-0.167em"/><mi>b</mi></mrow>"#),
        (#"\text{if }\textbf{x}"#, "<mrow><mtext>if\u{A0}</mtext><mtext class=\"bold\">x</mtext></mrow>"),
        (#"\textcolor{red}{x}"#, #"<mstyle mathcolor="red"><mi>x</mi></mstyle>"#),
        (#"\boxed{x}"#, #"<mrow class="boxed"><mi>x</mi></mrow>"#),
        (#"\phantom{x}"#, "<mphantom><mi>x</mi></mphantom>"),
        (#"\vphantom{x}"#, #"<mpadded width="0"><mphantom><mi>x</mi></mphantom></mpadded>"#),
        (#"\not\in"#, "<mo>∉</mo>"),
        (
            "x^{-1}",
            #"<msup><mi>x</mi><mrow><mo form="prefix" lspace="0em" rspace="0em">−</mo><mn>1</mn></mrow></msup>"#
        ),
        ("x_{a+b}", #"<msub><mi>x</mi><mrow><mi>a</mi><mo lspace="0em" rspace="0em">+</mo><mi>b</mi></mrow></msub>"#),
        (
            #"\big("#,
            #"<mo form="prefix" lspace="0em" rspace="0em" stretchy="true" symmetric="true" "#
                + #"minsize="1.200em" maxsize="1.200em">(</mo>"#
        ),
        (#"\newcommand{\R}{\mathbb{R}}\R"#, "<mi>ℝ</mi>"),
        ("x,y", #"<mrow><mi>x</mi><mo lspace="0em" rspace="0.167em">,</mo><mi>y</mi></mrow>"#),
        (#"\begin{aligned}[t] a \end{aligned}"#, #"<mstyle displaystyle="true" scriptlevel="0"><mi>a</mi></mstyle>"#),
        ("1{,}0", #"<mrow><mn>1</mn><mo lspace="0em" rspace="0em">,</mo><mn>0</mn></mrow>"#),
        ("a%b\nc", "<mrow><mi>a</mi><mi>c</mi></mrow>"),
    ])
    func writes(tex: String, expected: String) throws {
        #expect(try content(tex) == expected)
    }

    @Test func limitsStandUnderAndOverWhereTheFormulaIsDisplayed() throws {
        let displayed = try content(#"\sum_i^n"#, isDisplayed: true)
        #expect(displayed == "<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>")
        #expect(try content(#"\sum_i^n"#) == "<msubsup><mo>∑</mo><mi>i</mi><mi>n</mi></msubsup>")
        #expect(try content(#"\sum\limits_i"#) == #"<munder><mo movablelimits="false">∑</mo><mi>i</mi></munder>"#)
    }

    @Test func tablesSayHowTheirCellsStand() throws {
        #expect(
            try content(#"\begin{array}{l|r} a & b \\ \hline c & d \end{array}"#)
                == #"<mtable><mtr><mtd columnalign="left"><mi>a</mi></mtd>"#
                + #"<mtd columnalign="right" class="line-before"><mi>b</mi></mtd></mtr>"#
                + #"<mtr><mtd columnalign="left" class="line-above"><mi>c</mi></mtd>"#
                + #"<mtd columnalign="right" class="line-above line-before"><mi>d</mi></mtd></mtr></mtable>"#
        )
        #expect(
            try content(#"\begin{aligned} a &= -b \end{aligned}"#, isDisplayed: true)
                == #"<mtable class="aligned" displaystyle="true"><mtr><mtd columnalign="right"><mi>a</mi></mtd>"#
                + #"<mtd columnalign="left"><mo>=</mo><mo form="prefix" lspace="0em" rspace="0em">−</mo><mi>b</mi></mtd>"#
                + "</mtr></mtable>"
        )
    }

    @Test func aFormulaThatIsTooWideCanBeBrokenOrIsSetSmaller() throws {
        #expect(!(try markup("a+b").contains("class")))
        #expect(try markup("a+b+c+d", measure: 3).contains(#" class="wide" "#))
        #expect(try markup(#"\frac{a+b+c+d}{2}"#, measure: 3).contains(#" class="fit-1" "#))
        #expect(try markup(#"\left(a+b+c+d\right)"#, measure: 3).contains(#" class="fit-3" "#))
    }

    @Test func aTextOfTheSourceIsEscaped() throws {
        let text = try markup(#"\text{<b>&"}"#)
        #expect(text.contains(#"alttext="\text{&lt;b&gt;&amp;&quot;}""#) && text.contains("<mtext>&lt;b&gt;&amp;"))
    }
}
