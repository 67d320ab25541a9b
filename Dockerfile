# docker build -t talkstracker . && docker run -p 8080:8080 -v talks:/data talkstracker

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# Packages first: they change rarely, and this layer is then kept.
COPY Directory.Build.props Directory.Packages.props ./
COPY src/TalksTracker/TalksTracker.csproj src/TalksTracker/
COPY src/TalksTracker.Web/TalksTracker.Web.csproj src/TalksTracker.Web/*.targets src/TalksTracker.Web/
RUN dotnet restore src/TalksTracker.Web

COPY . .
RUN dotnet publish src/TalksTracker.Web --configuration Release --no-restore --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .

# The application's own folder stays read-only to it; everything it writes is on the volume.
RUN mkdir /data && chown $APP_UID /data
VOLUME /data
ENV ConnectionStrings__Talks="Data Source=/data/talks.db" \
    Serilog__WriteTo__File__Args__path=/data/logs/talks-.log

USER $APP_UID
# The base image listens on 8080 (ASPNETCORE_HTTP_PORTS).
EXPOSE 8080

# The image holds neither curl nor wget; bash opens a connection by itself.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]

ENTRYPOINT ["dotnet", "TalksTracker.Web.dll"]
