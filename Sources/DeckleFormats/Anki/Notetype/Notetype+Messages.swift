/// The messages of schema 18 (proto/anki/notetypes.proto), which stand beside id, name and date in its tables.
extension Notetype {
    /// `Notetype.Config`
    var config: [UInt8] {
        var message = ProtobufMessage()
        message.add(1, isCloze)
        message.add(3, css)
        return message.bytes
    }

    /// A notetype without its fields and templates, which have tables of their own.
    init(id: Int64, name: String, modified: Int64, config: [UInt8]) {
        let message = ProtobufFields(config)
        self.init(id: id, name: name, isCloze: message.number(1) == 1, css: message.text(3), modified: modified)
    }

    /// `Notetype.Field.Config`
    func config(of field: Field) -> [UInt8] {
        var message = ProtobufMessage()
        message.add(2, isRightToLeft)
        message.add(4, 20)
        message.add(9, field.id)
        return message.bytes
    }

    mutating func addField(name: String, config: [UInt8]) {
        let message = ProtobufFields(config)
        fields.append(Field(id: Int64(bitPattern: message.number(9)), name: name))
        isRightToLeft = isRightToLeft || message.number(2) != 0
    }
}

extension Notetype.Template {
    /// `Notetype.Template.Config`
    var config: [UInt8] {
        var message = ProtobufMessage()
        message.add(1, front)
        message.add(2, back)
        message.add(8, id)
        return message.bytes
    }

    init(name: String, config: [UInt8]) {
        let message = ProtobufFields(config)
        self.init(
            id: Int64(bitPattern: message.number(8)),
            name: name,
            front: message.text(1),
            back: message.text(2)
        )
    }
}
