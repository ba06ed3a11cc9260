namespace KnowledgeHub.Portal.Composition;

/// <summary>A passphrase for a command. Not an argument: arguments can be read by everybody on the machine.</summary>
internal static class PassphraseFile
{
    /// <summary>The passphrase in a file, without the white space at its end.</summary>
    /// <returns>Null when no file was named.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async Task<string?> ReadAsync(FileInfo? file, CancellationToken cancellation) =>
        file is null ? null : (await File.ReadAllTextAsync(file.FullName, cancellation)).TrimEnd();
}
