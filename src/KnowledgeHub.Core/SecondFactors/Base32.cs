namespace KnowledgeHub.Core.SecondFactors;

/// <summary>Base 32 as RFC 4648 writes it, without padding: how authenticator apps take a secret that is typed.</summary>
public static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsPerLetter = 5;
    private const int BitsPerByte = 8;
    private const int LastLetter = 31;

    /// <summary>The letters of bytes; a last letter that is not full is filled with zeros.</summary>
    /// <param name="bytes">The bytes.</param>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var letters = new List<char>(bytes.Length * BitsPerByte / BitsPerLetter + 1);
        var (held, bits) = (0, 0);
        foreach (var next in bytes)
        {
            (held, bits) = ((held << BitsPerByte) | next, bits + BitsPerByte);
            while (bits >= BitsPerLetter)
            {
                bits -= BitsPerLetter;
                letters.Add(Alphabet[(held >> bits) & LastLetter]);
            }

            held &= (1 << bits) - 1;
        }

        if (bits > 0)
        {
            letters.Add(Alphabet[(held << (BitsPerLetter - bits)) & LastLetter]);
        }

        return new([.. letters]);
    }

    /// <summary>The bytes of letters; bits that fill no byte are left out.</summary>
    /// <param name="text">Upper-case letters of the alphabet.</param>
    /// <exception cref="FormatException">A letter is not of the alphabet.</exception>
    public static byte[] Decode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = new List<byte>(text.Length * BitsPerLetter / BitsPerByte);
        var (held, bits) = (0, 0);
        foreach (var letter in text)
        {
            var value = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            if (value < 0)
            {
                throw new FormatException("Not a letter of base 32.");
            }

            (held, bits) = ((held << BitsPerLetter) | value, bits + BitsPerLetter);
            if (bits >= BitsPerByte)
            {
                bits -= BitsPerByte;
                bytes.Add((byte)(held >> bits));
                held &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
