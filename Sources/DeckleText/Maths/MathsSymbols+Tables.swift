extension MathsSymbols {
    /// Letters: names and characters in turn.
    static let greek = """
        alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ
        lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ
        chi χ psi ψ omega ω digamma ϝ
        Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
        imath ı jmath ȷ ell ℓ hbar ℏ hslash ℏ Re ℜ Im ℑ wp ℘ aleph ℵ beth ℶ gimel ℷ daleth ℸ eth ð Bbbk 𝕜 partial ∂
        nabla ∇ infty ∞ emptyset ∅ varnothing ∅ complement ∁ mho ℧ Finv Ⅎ Game ⅁ circledS Ⓢ
        """

    /// Large operators whose limits stand under and over them where a formula is displayed.
    static let sums = """
        sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigsqcup ⨆ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ bigodot ⨀
        biguplus ⨄
        """

    /// The other symbols by what they are to their neighbours.
    static let byClass: [(MathsClass, String)] = [
        (.large, integrals), (.binary, binaries), (.relation, relations), (.relation, negations), (.relation, arrows),
        (.opening, openings), (.closing, closings), (.ordinary, ordinaries), (.punctuation, "colon :"),
    ]

    private static let integrals = "int ∫ iint ∬ iiint ∭ iiiint ⨌ oint ∮ oiint ∯ oiiint ∰ smallint ∫"

    private static let binaries = """
        pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ cap ∩ cup ∪ uplus ⊎ sqcap ⊓ sqcup ⊔ vee ∨ lor ∨
        wedge ∧ land ∧ setminus ∖ smallsetminus ∖ wr ≀ diamond ⋄ bigtriangleup △ bigtriangledown ▽ triangleleft ◃
        triangleright ▹ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ bigcirc ◯ dagger †
        ddagger ‡ amalg ⨿ ltimes ⋉ rtimes ⋊ leftthreetimes ⋋ rightthreetimes ⋌ boxplus ⊞ boxminus ⊟ boxtimes ⊠
        boxdot ⊡ Cap ⋒ doublecap ⋒ Cup ⋓ doublecup ⋓ barwedge ⊼ veebar ⊻ doublebarwedge ⩞ curlywedge ⋏ curlyvee ⋎
        circleddash ⊝ circledast ⊛ circledcirc ⊚ centerdot ⋅ dotplus ∔ intercal ⊺ divideontimes ⋇
        """

    private static let relations = """
        le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ leqslant ⩽ geqslant ⩾ leqq ≦ geqq ≧ ll ≪ gg ≫ lll ⋘ ggg ⋙ lt < gt > equiv ≡
        sim ∼ simeq ≃ approx ≈ approxeq ≊ cong ≅ asymp ≍ doteq ≐ doteqdot ≑ propto ∝ varpropto ∝ prec ≺ preceq ⪯
        succ ≻ succeq ⪰ preccurlyeq ≼ succcurlyeq ≽ precsim ≾ succsim ≿ in ∈ ni ∋ owns ∋ subset ⊂ supset ⊃ subseteq ⊆
        supseteq ⊇ subseteqq ⫅ supseteqq ⫆ Subset ⋐ Supset ⋑ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒ mid ∣
        shortmid ∣ parallel ∥ shortparallel ∥ perp ⊥ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ Vdash ⊩ Vvdash ⊪ smile ⌣ frown ⌢
        bowtie ⋈ Join ⋈ coloneqq ≔ coloneq ≔ eqqcolon ≕ eqcirc ≖ circeq ≗ triangleq ≜ bumpeq ≏ Bumpeq ≎ backsim ∽
        backsimeq ⋍ lesssim ≲ gtrsim ≳ lessapprox ⪅ gtrapprox ⪆ lessgtr ≶ gtrless ≷ lesseqgtr ⋚ gtreqless ⋛
        lessdot ⋖ gtrdot ⋗ eqslantless ⪕ eqslantgtr ⪖ curlyeqprec ⋞ curlyeqsucc ⋟ trianglelefteq ⊴
        trianglerighteq ⊵ vartriangleleft ⊲ vartriangleright ⊳ between ≬ pitchfork ⋔ therefore ∴ because ∵
        """

    private static let negations = """
        notin ∉ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ nsim ≁ ncong ≇ nmid ∤ nparallel ∦ nprec ⊀ nsucc ⊁ nsubseteq ⊈
        nsupseteq ⊉ subsetneq ⊊ supsetneq ⊋ subsetneqq ⫋ supsetneqq ⫌ nvdash ⊬ nvDash ⊭ nVdash ⊮ nVDash ⊯
        ntriangleleft ⋪ ntriangleright ⋫ ntrianglelefteq ⋬ ntrianglerighteq ⋭ lneq ⪇ gneq ⪈ lneqq ≨ gneqq ≩
        lnsim ⋦ gnsim ⋧ precnsim ⋨ succnsim ⋩
        """

    /// The signs that have one of their own where they are crossed out.
    static let negated = [
        "=": "≠", "<": "≮", ">": "≯", "≤": "≰", "≥": "≱", "≡": "≢", "∼": "≁", "≃": "≄", "≅": "≇", "≈": "≉", "∈": "∉",
        "∋": "∌", "⊂": "⊄", "⊃": "⊅", "⊆": "⊈", "⊇": "⊉", "∣": "∤", "∥": "∦", "⊢": "⊬", "⊨": "⊭", "≺": "⊀", "≻": "⊁",
        "→": "↛", "←": "↚", "↔": "↮", "⇒": "⇏", "⇐": "⇍", "⇔": "⇎", "∃": "∄",
    ]

    private static let arrows = """
        to → rightarrow → gets ← leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔
        longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸ Longleftrightarrow ⟺
        implies ⟹ impliedby ⟸ iff ⟺ mapsto ↦ longmapsto ⟼ hookrightarrow ↪ hookleftarrow ↩ uparrow ↑ downarrow ↓
        updownarrow ↕ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ leadsto ⇝
        rightsquigarrow ⇝ leftrightsquigarrow ↭ rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽
        rightleftharpoons ⇌ leftrightharpoons ⇋ rightrightarrows ⇉ leftleftarrows ⇇ rightleftarrows ⇄ leftrightarrows ⇆
        upuparrows ⇈ downdownarrows ⇊ twoheadrightarrow ↠ twoheadleftarrow ↞ rightarrowtail ↣ leftarrowtail ↢
        Rrightarrow ⇛ Lleftarrow ⇚ circlearrowleft ↺ circlearrowright ↻ curvearrowleft ↶ curvearrowright ↷ Lsh ↰ Rsh ↱
        looparrowleft ↫ looparrowright ↬ multimap ⊸ nrightarrow ↛ nleftarrow ↚ nleftrightarrow ↮ nRightarrow ⇏
        nLeftarrow ⇍ nLeftrightarrow ⇎ upharpoonleft ↿ upharpoonright ↾ restriction ↾ downharpoonleft ⇃
        downharpoonright ⇂ dashrightarrow ⇢ dashleftarrow ⇠
        """

    private static let openings =
        "{ { lbrace { lbrack [ langle ⟨ lceil ⌈ lfloor ⌊ lvert | lVert ‖ lgroup ⟮ ulcorner ⌜ llcorner ⌞"

    private static let closings =
        "} } rbrace } rbrack ] rangle ⟩ rceil ⌉ rfloor ⌋ rvert | rVert ‖ rgroup ⟯ urcorner ⌝ lrcorner ⌟"

    private static let ordinaries = """
        forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ angle ∠ measuredangle ∡ sphericalangle ∢ triangle △
        triangledown ▽ blacktriangle ▲ blacktriangledown ▼ square □ Box □ blacksquare ■ lozenge ◊ Diamond ◇
        blacklozenge ⧫ bigstar ★ clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ flat ♭ natural ♮ sharp ♯ surd √
        prime ′ backprime ‵ dots … ldots … dotsc … cdots ⋯ dotsb ⋯ dotsi ⋯ dotsm ⋯ dotso … vdots ⋮ ddots ⋱ iddots ⋰
        backslash \\ vert | Vert ‖ | ‖ % % # # & & _ _ $ $ degree ° checkmark ✓ maltese ✠ S § P ¶ pounds £ yen ¥
        copyright © circledR ®
        """
}
