internal import DeckleCore

extension DeckPreset {
    /// The preset as schema 11 has it (rslib/src/deckconfig/schema11.rs).
    var value: Value {
        Self.value(id: id, name: name, newPerDay: newPerDay, more: [Property("desiredRetention", .number(retention))])
    }

    /// The stock deck options; importers leave the learner's own in place.
    static let stockValue = value(id: 1, name: "Default", newPerDay: 20)

    private static func value(id: Int64, name: String, newPerDay: Int, more: [Property] = []) -> Value {
        .object(
            [
                Property("autoplay", true), Property("dyn", false), Property("id", .integer(id)),
                Property("maxTaken", 60),
                Property("mod", 0), Property("name", .string(name)), Property("replayq", true), Property("timer", 0),
                Property("usn", 0),
                Property(
                    "new",
                    [
                        "bury": false, "delays": [1, 10], "initialFactor": 2500, "ints": [1, 4, 0], "order": 1,
                        "perDay": .integer(Int64(newPerDay)),
                    ]
                ),
                Property(
                    "rev",
                    [
                        "bury": false, "ease4": .number(1.3), "hardFactor": .number(1.2), "ivlFct": 1, "maxIvl": 36500,
                        "perDay": 200,
                    ]
                ),
                Property("lapse", ["delays": [10], "leechAction": 1, "leechFails": 8, "minInt": 1, "mult": 0]),
            ] + more
        )
    }

    /// `DeckConfig.Config` of schema 18 (proto/anki/deck_config.proto), with Anki's own numbers for all but two.
    var message: [UInt8] {
        var message = ProtobufMessage()
        message.add(1, floats: [1, 10])
        message.add(2, floats: [10])
        message.add(9, Int64(newPerDay))
        message.add(10, 200)
        for (field, number) in [(11, 2.5), (12, 1.3), (13, 1.2), (15, 1)] as [(UInt64, Float)] {
            message.add(field, float: number)
        }
        for (field, number) in [(16, 36500), (17, 1), (18, 1), (19, 4), (22, 8), (24, 60)] as [(UInt64, Int64)] {
            message.add(field, number)
        }
        message.add(37, float: Float(retention))
        message.add(40, float: 0.9)
        return message.bytes
    }
}
