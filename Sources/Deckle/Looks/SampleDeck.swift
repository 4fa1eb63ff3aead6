/// A small deck that has one of each: what a theme has to dress.
enum SampleDeck {
    /// The deck as a content folder.
    static let source = Source(folder: "sample", tree: MemoryTree(files))

    private static let files = [
        "frameworks/tides.yml": """
        slug: tides
        name: Tides
        description: How the sea comes and goes.
        language: en
        takeawayWords: [What to keep]
        author: Ada Example
        """,
        "topics/tides-1-moon.yml": """
        slug: moon
        frameworkSlug: tides
        name: The moon
        description: What pulls.
        order: 1
        """,
        "topics/tides-2-shore.yml": """
        slug: shore
        frameworkSlug: tides
        name: The shore
        order: 2
        """,
        "qa/tides/moon/pull.md": pull,
        "qa/tides/shore/tables.md": tables,
    ]

    private static let pull = """
        ---
        frameworkSlug: tides
        topicSlug: moon
        subtopic: What pulls at the sea
        order: 1
        updated: "2026-03-01"
        questions:
          - id: twice
            difficulty: easy
            tags: [moon, basics]
            q: Why are there **two** tides a day, and not *one*?
            hint: Think of the side that looks away from the moon.
            a: |
              The moon pulls harder at the near side than at the far one, by `d(1/r^2)`:

              1. on the near side the water is drawn ahead of the earth;
              2. on the far side it is left behind.
                 - Both are bulges.
                 - The earth turns below both.

              What to keep: high water comes every twelve hours and twenty-five minutes.
            explanation: The sun does the same, by less than half.
            example: Spring tides come with full and with new moon.
            mnemonic: Near is drawn, far is left.
          - id: spring
            form: cloze
            difficulty: medium
            q: "At {{c1::spring tide::which tide}} sun and moon stand {{c2::in line}}."
            a: At neap tide they stand at a right angle.
          - id: neap
            form: reversed
            difficulty: medium
            q: neap tide
            a: The tide with the least range, after the half moon.
          - id: ebb
            form: optional-reversed
            q: ebb
            a: The water falls.
          - id: flood
            form: typed
            difficulty: hard
            q: "What is the rising of the water called?"
            a: flood
          - id: cause
            difficulty: easy
            q: Which of these moves most water?
            options:
              - { text: The wind }
              - { text: The moon, correct: true }
              - { text: Rivers }
            explanation: The wind can add to it.
        ---
        """

    private static let tables = """
        ---
        frameworkSlug: tides
        topicSlug: shore
        subtopic: Reading a table of tides
        order: 1
        questions:
          - id: table
            difficulty: hard
            q: |
              What does this row say?

              ```text
              2026-03-01  04:12  4.9 m  HW
              ```
            a: |
              High water at **04:12**, of 4.9 metres above *chart datum*.

              | Mark | Meaning | Height |
              |:-----|:--------|-------:|
              | HW | high water | 4.9 m |
              | LW | low water | 0.7 m |

              > [!NOTE]
              > Heights are those of calm days.

              > Time and tide wait for no one.

          - id: code
            difficulty: medium
            q: How is the height between two tides worked out?
            a: |
              By the rule of twelfths, ~~a straight line~~ a curve:

              ```python
              TWELFTHS = [1, 2, 3, 3, 2, 1]

              def height(low: float, high: float, hour: int) -> float:
                  \"""Height after some hours.\"""
                  share = sum(TWELFTHS[:hour]) / 12   # the middle hours bring most
                  return low + (high - low) * share
              ```

              ```diff
              - linear
              + sinusoidal
              ```

              With $h$ hours after low water, and a range $r$:

              $$
              y = \\frac{r}{2} \\left(1 - \\cos \\frac{\\pi h}{6}\\right)
              $$

              - [x] read the table
              - [ ] look at the wind

              See [the moon](/qa/tides/moon/pull), or <kbd>F1</kbd>.

              ---

              Term
              : What it means.
        ---
        """
}
