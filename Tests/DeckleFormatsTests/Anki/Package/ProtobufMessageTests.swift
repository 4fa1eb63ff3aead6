import Testing

@testable import DeckleFormats

@Suite struct ProtobufMessageTests {
    @Test func numbersAreVarints() {
        var message = ProtobufMessage()
        message.add(1, 150)
        message.add(2, 0)
        message.add(3, true)
        message.add(4, -1)
        #expect(
            message.bytes == [0x08, 0x96, 0x01, 0x18, 1, 0x20, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1]
        )
    }

    @Test func textsAndMessagesCarryTheirLength() {
        var message = ProtobufMessage()
        message.add(2, "testing")
        message.add(3, "")
        message.add(20, message: [])
        #expect(message.bytes == [0x12, 7] + Array("testing".utf8) + [0xA2, 0x01, 0])
    }
}
