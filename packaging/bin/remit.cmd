@echo off
rem Starts Remit on a JDK of version 25 or newer: JAVA_HOME, then PATH, then the usual folders. The version is read from
rem the JDK's release file: asking java itself costs as much as a verb.
setlocal EnableExtensions DisableDelayedExpansion
set NEEDED=25
set "JDK="
set "LIB=%~dp0..\lib"

rem An installed program has its libraries beside its runtime.
if exist "%~dp0..\runtime\bin\java.exe" (
    set "JDK=%~dp0..\runtime"
    set "LIB=%~dp0..\app"
)
if not defined JDK if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if not defined JDK call :folders
if not defined JDK (
    echo Remit needs a JDK of version %NEEDED% or newer and found none. Install one, or set JAVA_HOME to its folder. 1>&2
    exit /b 69
)

rem A verb wants a short start, the window its native libraries. Main tells the two apart in the same way. Exports are
rem prepared apart, as they need much that other verbs would wait for. The window's code is compiled for the last time
rem three times later than usual: that compiler takes the processor the window needs to come up.
set "FACE=verb"
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Djdk.reflect.useNativeAccessorOnly=true"
set "FIRST=%~1"
if not defined FIRST goto window
if "%FIRST%"=="export" set "FACE=export"
if "%FIRST:~0,1%"=="-" goto start
if not "%FIRST:.=%"=="%FIRST%" goto window
if not "%FIRST:/=%"=="%FIRST%" goto window
if not "%FIRST:\=%"=="%FIRST%" goto window
goto start

:window
set "FACE=window"
set "FLAGS=--enable-native-access=ALL-UNNAMED -XX:Tier4InvocationThreshold=15000 -XX:Tier4MinInvocationThreshold=3000 -XX:Tier4CompileThreshold=45000 -XX:Tier4BackEdgeThreshold=120000"

rem Classes as they were prepared when the program was packaged.
:start
set "PREPARED="
if exist "%LIB%\%FACE%.aot" set PREPARED="-XX:AOTCache=%LIB%\%FACE%.aot" -Xlog:disable
"%JDK%\bin\java.exe" %PREPARED% %FLAGS% -cp "%LIB%\remit.jar" dev.remit.Main %*
exit /b %ERRORLEVEL%

rem REMIT_JDKS names a folder of JDKs to look in instead of the usual ones.
:folders
if defined REMIT_JDKS (
    for /d %%D in ("%REMIT_JDKS%\*") do if not defined JDK call :try "%%~fD"
    exit /b
)
for %%V in (Java "Eclipse Adoptium" Microsoft Zulu BellSoft "Amazon Corretto" Semeru) do (
    for /d %%D in ("%ProgramFiles%\%%~V\*") do if not defined JDK call :try "%%~fD"
)
for /d %%D in ("%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*jdk*") do if not defined JDK call :try "%%~fD"
exit /b

:try
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f usebackq^ tokens^=1^,2^ delims^=^=.^" %%K in ("%~1\release") do (
    if "%%K"=="JAVA_VERSION" if %%L GEQ %NEEDED% set "JDK=%~1"
)
exit /b
