/// Makes the text of questions and answers: sentences about a harbour, in every construct of Markdown.
struct HubText {
    var random: SeededRandom
    var pictures: Int

    mutating func noun() -> String { random.pick(Self.nouns) }
    mutating func adjective() -> String { random.pick(Self.adjectives) }
    mutating func verb() -> String { random.pick(Self.verbs) }

    mutating func sentence() -> String {
        switch random.int(0...4) {
        case 0: "The \(adjective()) \(noun()) has to \(verb()) before the \(noun()) can."
        case 1: "Nobody may \(verb()) a `\(noun())` — the \(noun()) is too \(adjective())."
        case 2: "A **\(adjective()) \(noun())** and a \(noun()) share one \(noun())."
        case 3: "When the \(noun()) turns \(adjective()), \(verb()) the *\(noun())* at once."
        default: "Each \(noun()) keeps \(random.int(2...40)) of its \(noun())s → and no more."
        }
    }

    mutating func prompt(isWide: Bool) -> String {
        let question =
            switch random.int(0...2) {
            case 0: "Why would a \(adjective()) `\(noun())` \(verb()) the \(noun())"
            case 1: "What does the \(noun()) do when the \(noun()) is \(adjective())"
            default: "How do you \(verb()) a \(noun()) without a \(noun())"
            }
        return isWide && random.once(in: 8) ? random.pick(Self.world) + " " + question : question
    }

    /// An answer; `name` tells its footnotes and links from those of other answers.
    mutating func answer(name: String, isWide: Bool) -> String {
        var blocks = [sentence() + "\n" + sentence(), code()]
        if random.once(in: 4) { blocks.append(table()) }
        if random.once(in: 4) { blocks.append("- " + sentence() + "\n- " + sentence()) }
        if random.once(in: 5) { blocks.append("3. " + sentence() + "\n4. " + sentence()) }
        if isWide {
            for part in 0..<random.int(1...4) { blocks.append(wideBlock(name: "\(name)-\(part)")) }
        }
        blocks.append(takeaway(isWide: isWide))
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private mutating func takeaway(isWide: Bool) -> String {
        let text = "\(verb()) the \(noun()),\nthen the `\(noun())`."
        return switch isWide ? random.int(0...9) : 0 {
        case 8: "**Rule of thumb:** " + text
        case 9: "No rule fits the \(noun())."
        default: "Rule of thumb: " + text
        }
    }

    private mutating func code() -> String {
        let sample = random.pick(HubCode.samples)
        let text = sample.text
            .replacing("NOUN", with: noun())
            .replacing("OTHER", with: noun())
            .replacing("VERB", with: verb())
            .replacing("42", with: String(random.int(2...900)))
        let details = random.once(in: 12) ? " [\(noun()).txt] {1,2-3}" : ""
        return "```\(sample.language)\(details)\n\(text)\n```"
    }

    private mutating func table() -> String {
        let row = { (text: inout HubText) in "| `\(text.noun())` | \(text.adjective()) | \(text.random.int(1...99)) |" }
        let rows = (0..<random.int(1...4)).map { _ in row(&self) }
        return (["| Name | State | Count |", "|:--|:-:|--:|"] + rows).joined(separator: "\n")
    }

    private static let nouns = [
        "anchor", "buoy", "crane", "ferry", "gangway", "hawser", "keel", "lantern", "mast", "pier", "pilot", "quay",
        "rudder", "sail", "siren", "tide", "tug", "wharf", "winch", "bollard",
    ]
    private static let adjectives = [
        "late", "laden", "rusty", "calm", "moored", "foggy", "narrow", "spare", "heavy", "idle", "leaky", "painted",
    ]
    private static let verbs = [
        "haul", "berth", "signal", "tow", "unload", "paint", "weigh", "repair", "inspect", "lower", "fasten", "steer",
    ]
    static let world = [
        "港は朝に開きます。", "船在码头等候。", "الميناء مفتوح طوال الليل.", "הנמל פתוח בלילה.", "Гавань открыта ночью.",
        "Το λιμάνι μένει ανοιχτό.", "ท่าเรือเปิดตอนเช้า", "déjà vu, naïve façade", "⚓️ 🚢 👩🏽‍✈️ 🇳🇴",
    ]
}
