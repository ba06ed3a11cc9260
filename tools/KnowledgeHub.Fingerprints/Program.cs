// Makes the fingerprints that tests hold the library's content against, from a folder of source documents as text:
//   dotnet run --project tools/KnowledgeHub.Fingerprints -- FOLDER tests/KnowledgeHub.Data.Tests/Content
// The documents themselves are never stored in this repository; neither their sentences nor the names of persons in
// them can be read out of the two files.
using KnowledgeHub.Fingerprints;

if (args is not [var sources, var target])
{
    Console.Error.WriteLine("Usage: FOLDER-WITH-TEXTS FOLDER-FOR-FINGERPRINTS");
    return 1;
}

var texts = Directory.GetFiles(sources, "*.txt").Select(File.ReadAllText).ToList();
var names = texts.SelectMany(PersonNames.AfterTitles).ToList();
Fingerprint.Write(
    Path.Combine(target, "source-sentences.bin"),
    texts.SelectMany(Fingerprint.OfRuns)
);
Fingerprint.Write(
    Path.Combine(target, "person-names.bin"),
    names.SelectMany(PersonNames.FingerprintsOf)
);
Console.WriteLine($"{texts.Count} documents, {names.Count} mentions of persons.");
return 0;
