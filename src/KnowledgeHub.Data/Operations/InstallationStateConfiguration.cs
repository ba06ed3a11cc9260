using KnowledgeHub.Core.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Operations;

internal sealed class InstallationStateConfiguration : IEntityTypeConfiguration<InstallationState>
{
    private const int IdLength = 20;
    private const int AccountLength = 80;

    public void Configure(EntityTypeBuilder<InstallationState> builder)
    {
        builder.ToTable("InstallationStates");
        builder.HasKey(state => state.Id);
        builder.Property(state => state.Id).HasMaxLength(IdLength).ValueGeneratedNever();
        builder.Property(state => state.Version).IsConcurrencyToken();
        builder.Property(state => state.ConfirmedBy).HasMaxLength(AccountLength);
    }
}
