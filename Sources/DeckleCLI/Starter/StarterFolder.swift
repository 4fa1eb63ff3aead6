/// The content folder that `deckle init` writes: a deck that says how its files are written.
enum StarterFolder {
    /// The texts of the files by their paths.
    static let files: [(path: String, text: String)] = [
        ("frameworks/my-deck.yml", deck),
        ("topics/my-deck-1-questions.yml", questions),
        ("topics/my-deck-2-answers.yml", answers),
        ("qa/my-deck/questions/asking.md", asking),
        ("qa/my-deck/answers/writing.md", writing),
    ]

    private static let deck = """
        # The deck. Its slug is part of what every card is known by: choose one now, here and in all files, and keep it.
        slug: my-deck
        name: My deck
        description: Questions about writing questions.
        # Words that begin the line to remember of an answer, beside those that everybody uses.
        takeawayWords: [What to keep]
        # language: en
        # author: Ada Example

        """

    private static let questions = """
        # A topic: a part of the book, and a deck of its own below the deck. Topics stand in their order.
        slug: questions
        frameworkSlug: my-deck
        name: Asking
        description: What makes a question worth a card.
        order: 1

        """

    private static let answers = """
        slug: answers
        frameworkSlug: my-deck
        name: Answering
        description: What to write on the back.
        order: 2

        """

    private static let asking = """
        ---
        # A page: a chapter of the book. Learners' progress hangs on its path, which is that of this file, and on the ids of
        # its questions. Everything else may change at any time.
        frameworkSlug: my-deck
        topicSlug: questions
        subtopic: What to ask
        order: 1
        questions:
          - id: one-thing
            difficulty: easy
            q: How much should one question ask for?
            a: |
              **One thing**, which can be said from memory in a sentence or two. What has seven parts makes seven
              questions, and one for their order.

              What to keep: if you can get half of it right, it is two questions.
          - id: own-words
            difficulty: medium
            tags: [style]
            q: "Why ask *why*, when *what* is shorter?"
            hint: Think of what you still know of a subject after ten years.
            a: |
              Reasons lead to facts, and facts seldom back to reasons:

              - a fact alone is forgotten alone;
              - a reason brings all the facts along that follow from it.
        ---

        What stands down here belongs to the page on a website and is no question.

        """

    private static let writing = """
        ---
        frameworkSlug: my-deck
        topicSlug: answers
        subtopic: How to answer
        order: 1
        questions:
          # Lines below a | are taken as they are, in Markdown: code, tables, formulas, pictures such as ![](/img/x.png).
          - id: code
            difficulty: medium
            q: How do you show code in an answer, so that it is coloured?
            a: |
              In a fence with its language behind it:

              ```python
              def half(number: int) -> float:
                  return number / 2
              ```
          # With options the question is a choice, with the right one flagged.
          - id: right-option
            difficulty: easy
            q: Which of these does an answer need most?
            options:
              - { text: A picture }
              - { text: The reason, correct: true }
              - { text: A joke }
            explanation: Pictures and jokes help to remember; what is remembered should be the reason.
          # A text with a colon or a # in it stands in quotes.
          - id: file-ending
            form: typed
            q: "Fill in: the pages of this deck are files that end in …"
            a: .md
        ---

        """
}
