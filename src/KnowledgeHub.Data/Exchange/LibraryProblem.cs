namespace KnowledgeHub.Data.Exchange;

/// <summary>Something in a package that must be mended before anything of it is imported.</summary>
/// <param name="Entry">Number of the entry in the file, from 1; 0 for the file itself.</param>
/// <param name="Id">Id of the entry; empty when it could not be read.</param>
/// <param name="Field">Name of the field; empty when it is about the entry as a whole.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
public sealed record LibraryProblem(int Entry, string Id, string Field, string Message)
{
    /// <summary>One line for the console.</summary>
    public override string ToString() =>
        Entry == 0
            ? Message
            : $"entry {Entry}{(Id.Length > 0 ? $" ({Id})" : string.Empty)}: {(Field.Length > 0 ? $"{Field}: " : string.Empty)}{Message}";
}
