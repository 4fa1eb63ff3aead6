extension MathsCommand {
    static let fractions: [String: MathsCommand] = [
        "frac": .fraction(nil, hasBar: true, fences: nil), "dfrac": .fraction(.display, hasBar: true, fences: nil),
        "tfrac": .fraction(.text, hasBar: true, fences: nil), "cfrac": .continuedFraction,
        "binom": .fraction(nil, hasBar: false, fences: ("(", ")")),
        "dbinom": .fraction(.display, hasBar: false, fences: ("(", ")")),
        "tbinom": .fraction(.text, hasBar: false, fences: ("(", ")")), "sqrt": .root,
    ]

    /// Marks that are not to stretch stand alone, as combining ones are set too far to the left; of those that are, the
    /// ones which math fonts can draw at any width.
    static let marks: [String: MathsCommand] = [
        "hat": .accent("ˆ", isStretchy: false), "widehat": .accent("\u{302}", isStretchy: true),
        "check": .accent("ˇ", isStretchy: false), "widecheck": .accent("ˇ", isStretchy: true),
        "tilde": .accent("˜", isStretchy: false), "widetilde": .accent("˜", isStretchy: true),
        "acute": .accent("´", isStretchy: false), "grave": .accent("`", isStretchy: false),
        "dot": .accent("˙", isStretchy: false), "ddot": .accent("¨", isStretchy: false),
        "dddot": .accent("…", isStretchy: false), "breve": .accent("˘", isStretchy: false),
        "bar": .accent("‾", isStretchy: false), "vec": .accent("→", isStretchy: false),
        "mathring": .accent("˚", isStretchy: false), "overline": .accent("\u{332}", isStretchy: true),
        "underline": .accent("\u{332}", isStretchy: true, isUnder: true),
        "overrightarrow": .accent("→", isStretchy: true), "overleftarrow": .accent("←", isStretchy: true),
        "overleftrightarrow": .accent("↔", isStretchy: true),
        "underrightarrow": .accent("→", isStretchy: true, isUnder: true),
        "underleftarrow": .accent("←", isStretchy: true, isUnder: true),
        "overbrace": .brace("⏞", isUnder: false), "underbrace": .brace("⏟", isUnder: true),
        "overbracket": .brace("⎴", isUnder: false), "underbracket": .brace("⎵", isUnder: true),
        "overset": .stack(isUnder: false), "stackrel": .stack(isUnder: false), "underset": .stack(isUnder: true),
        "xrightarrow": .arrow("→"), "xleftarrow": .arrow("←"), "xleftrightarrow": .arrow("↔"),
        "xRightarrow": .arrow("⇒"), "xLeftarrow": .arrow("⇐"), "xLeftrightarrow": .arrow("⇔"),
        "xmapsto": .arrow("↦"), "xhookrightarrow": .arrow("↪"), "xhookleftarrow": .arrow("↩"),
        "xrightleftharpoons": .arrow("⇌"),
    ]

    static let looks: [String: MathsCommand] = [
        "mathrm": .alphabet(.upright), "mathup": .alphabet(.upright), "mathnormal": .alphabet(.italic),
        "mathit": .alphabet(.italic), "mathbf": .alphabet(.bold), "boldsymbol": .alphabet(.boldItalic),
        "bm": .alphabet(.boldItalic), "mathbb": .alphabet(.doubleStruck), "mathcal": .alphabet(.script),
        "mathscr": .alphabet(.script), "mathfrak": .alphabet(.fraktur), "mathsf": .alphabet(.sansSerif),
        "mathtt": .alphabet(.monospace), "text": .words(.plain), "mbox": .words(.plain), "hbox": .words(.plain),
        "textrm": .words(.plain), "textnormal": .words(.plain), "textup": .words(.plain), "textbf": .words(.bold),
        "textit": .words(.italic), "emph": .words(.italic), "textsf": .words(.sans), "texttt": .words(.mono),
        "mathord": .kind(.ordinary), "mathop": .kind(.large), "mathbin": .kind(.binary),
        "mathrel": .kind(.relation), "mathopen": .kind(.opening), "mathclose": .kind(.closing),
        "mathpunct": .kind(.punctuation), "mathinner": .kind(.ordinary), "boxed": .style(.boxed),
        "fbox": .style(.boxed), "phantom": .style(.phantom(hasWidth: true, hasHeight: true)),
        "hphantom": .style(.phantom(hasWidth: true, hasHeight: false)),
        "vphantom": .style(.phantom(hasWidth: false, hasHeight: true)),
    ]

    static let spaces: [String: MathsCommand] = [
        ",": .space(.thin), "thinspace": .space(.thin), ":": .space(.medium), ">": .space(.medium),
        "medspace": .space(.medium), ";": .space(.thick), "thickspace": .space(.thick),
        "!": .space(MathsLength(thousandths: -167)), "negthinspace": .space(MathsLength(thousandths: -167)),
        "negmedspace": .space(MathsLength(thousandths: -222)), "negthickspace": .space(MathsLength(thousandths: -278)),
        " ": .space(MathsLength(thousandths: 333)), "space": .space(MathsLength(thousandths: 333)),
        "nobreakspace": .space(MathsLength(thousandths: 333)), "enspace": .space(MathsLength(thousandths: 500)),
        "enskip": .space(MathsLength(thousandths: 500)), "quad": .space(.quad),
        "qquad": .space(MathsLength(thousandths: 2000)),
    ]

    static let delimiters: [String: MathsCommand] = {
        let sizes = [("big", 1200), ("Big", 1800), ("bigg", 2400), ("Bigg", 3000)]
        let kinds: [(String, MathsClass?)] = [("", nil), ("l", .opening), ("r", .closing), ("m", .relation)]
        let commands = sizes.flatMap { size, height in
            kinds.map { (size + $0, MathsCommand.delimiter(MathsLength(thousandths: height), $1)) }
        }
        return Dictionary(commands) { $1 }
    }()

    static let specials: [String: MathsCommand] = [
        "left": .special(.left), "begin": .special(.begin), "not": .special(.not),
        "operatorname": .special(.operatorName), "textcolor": .special(.colour), "newcommand": .special(.define),
        "renewcommand": .special(.define), "providecommand": .special(.define), "def": .special(.define),
        "DeclareMathOperator": .special(.declareOperator), "tag": .special(.tag), "label": .special(.label),
        "substack": .special(.substack), "hspace": .special(.space), "hskip": .special(.space),
        "kern": .special(.space), "mspace": .special(.space), "mkern": .special(.space), "mskip": .special(.space),
        "bmod": .special(.bmod), "mod": .special(.mod), "pmod": .special(.pmod), "pod": .special(.pod),
        "smash": .special(.smash), "nonumber": .special(.nothing), "notag": .special(.nothing),
        "relax": .special(.nothing), "strut": .special(.nothing), "mathstrut": .special(.nothing),
        "nolinebreak": .special(.nothing), "allowbreak": .special(.nothing), "noindent": .special(.nothing),
    ]
}
