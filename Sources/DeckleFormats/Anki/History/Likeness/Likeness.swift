/// What it takes to hold two questions for the same; docs/identity.md says how it was measured.
enum Likeness {
    /// From where on two are the same, if no other comes near.
    static let threshold = 0.75
    /// By how much they must be more alike than either is to any other.
    static let lead = 0.1
    /// What the same place among the questions that stayed adds.
    static let samePlace = 0.2
    /// From where on two that were not taken for the same are listed.
    static let doubt = 0.6

    /// That of questions with the same words on both sides, which nothing else comes near.
    static let equal = 2.0
    /// That of questions with the same words in the prompt, at least.
    static let equalPrompt = 0.8
    /// How alike each side must be, unless the prompts have the same words.
    static let leastOfASide = 0.1
    /// The most that two can be that are alike on one side only.
    static let oneSided = 0.5
    /// The mass of a side from which on more of it tells no more.
    static let enough = 20.0
    /// From where on an answer is the one before, slightly edited.
    static let keptAnswer = 0.85
    /// The mass from which on an answer that was kept tells its question, almost alone.
    static let longAnswer = 30.0
    /// How much of an answer's likeness counts then.
    static let answerAlone = 0.95
}
