using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// Whole requests on the seeded portal, SQLite, in this process. Baseline: the sign-in page, which holds the layout and a
/// small form and reads nothing, so that the ratio is what the content of a page costs.
/// </summary>
public class PageBenchmarks : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("kh-bench-");
    private WebApplicationFactory<Program>? _portal;
    private HttpClient _visitor = new();

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        Environment.SetEnvironmentVariable(
            "ASPNETCORE_TEST_CONTENTROOT_KNOWLEDGEHUB_PORTAL",
            Path.Combine(Repository(), "src", "KnowledgeHub.Portal")
        );
        _portal = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
            builder
                .UseEnvironment("Development")
                .UseSetting("KNOWLEDGEHUB_DATA", _data.FullName)
                .ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Error))
        );
        _visitor = _portal.CreateClient();
        await _portal.Services.GetRequiredService<Portal.Composition.StartupState>().Ready;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _visitor.Dispose();
        _portal?.Dispose();
        if (_data.Exists)
        {
            _data.Delete(recursive: true);
        }

        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public Task<string> EmptyPage() => _visitor.GetStringAsync("/account/login");

    [Benchmark]
    public Task<string> Home() => _visitor.GetStringAsync("/");

    [Benchmark]
    public Task<string> ResultList() =>
        _visitor.GetStringAsync("/practices?q=joint+training&area=HRT");

    [Benchmark]
    public Task<string> Entry() => _visitor.GetStringAsync("/practices/joint-mobile-team");

    [Benchmark]
    public Task<string> Api() =>
        _visitor.GetStringAsync("/api/v1/practices?q=joint+training&area=HRT");

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (
            folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeHub.sln"))
        )
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new DirectoryNotFoundException("KnowledgeHub.sln was not found above.");
    }
}
