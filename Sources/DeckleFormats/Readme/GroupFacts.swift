/// What is known of the landmarks of one shape, which tells whether and how they are questions.
struct GroupFacts {
    let shape: Landmark.Shape
    var count = 0
    /// Those that ask.
    var asking = 0
    /// Those that tell what to do.
    var telling = 0
    var titles: Set<String> = []
    /// Those with two boxes of a task list or more, and those of them with one that is checked and one that is not.
    var boxed = 0
    var checked = 0
    /// Those that lead to a fold that is called as an answer is, or as all others are.
    var hidden = 0
    /// Those of them that lead to several folds called the same, as sections with a fold a question do.
    var crowded = 0
    /// Those with a heading that says "Answer".
    var headed = 0
    /// Those with two options or more.
    var choosing = 0
    /// Those with code.
    var coded = 0
    /// The bytes that stand behind them.
    var bodyBytes = 0
    /// Folds without a name of their own among them.
    var unnamed = 0

    func share(_ part: Int) -> Double { count == 0 ? 0 : Double(part) / Double(count) }

    /// The share of those that ask or tell.
    var questionShare: Double { share(asking + telling) }

    /// Whether a group of nearly equal titles shows nothing that would tell its questions apart.
    var isUniform: Bool {
        share(titles.count) < 0.3 && share(coded) < 0.5 && share(choosing) < 0.5 && share(hidden) < 0.5
            && share(boxed) < 0.5 && share(headed) < 0.5
    }
}
